/** How the pages are coloured; `system` follows the computer. */
export type Theme = 'system' | 'light' | 'dark' | 'contrast'

export const themes = ['system', 'light', 'dark', 'contrast'] as const satisfies readonly Theme[]

export function isTheme(value: unknown): value is Theme {
  return themes.some((theme) => theme === value)
}
