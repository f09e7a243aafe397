import type { MantineColorScheme, MantineColorSchemeManager } from '@mantine/core'
import type { Theme } from './themes.ts'

const schemes = { system: 'auto', light: 'light', dark: 'dark', contrast: 'dark' } as const satisfies Record<
  Theme,
  MantineColorScheme
>

/** Which of Mantine's colour schemes a theme is built on. */
export function colorSchemeOf(theme: Theme): (typeof schemes)[Theme] {
  return schemes[theme]
}

/** The server keeps the choice: the browser stores nothing. */
export const keptByServer: MantineColorSchemeManager = {
  get: (byDefault) => byDefault,
  set() {},
  subscribe() {},
  unsubscribe() {},
  clear() {},
}
