import { keyWords } from '#app/messages/keys.ts'
import type { Language } from '#app/messages/language.ts'
import { shell } from '#app/messages/shell.ts'
import { menu, type ShellUser } from './menu.ts'
import type { Theme } from './themes.ts'

/** One line of the palette: a page to go to, a theme to take or the list of keys. */
export type PaletteLine = {
  readonly id: string
  readonly group: 'casesFound' | 'pages' | 'actions'
  readonly title: string
  readonly small?: string
} & ({ readonly to: string } | { readonly theme: Theme } | { readonly does: 'help' })

/** The pages and actions of a person that fit what is typed, each word of it somewhere in the title. */
export function paletteLines(user: ShellUser, typed: string, language: Language): readonly PaletteLine[] {
  const [t, k] = [shell[language], keyWords[language]]
  const page = (to: string, title: string): PaletteLine => ({ id: to, group: 'pages', title, to })
  const cases: readonly PaletteLine[] =
    user.role === 'caseworker'
      ? [
          page('/cases/new', k.newCase),
          page('/cases?due=overdue', k.overdue),
          page('/cases?due=today', k.today),
          page('/cases?due=waiting', k.waiting),
          page('/cases?view=closed', k.closed),
        ]
      : []
  const themes = [
    ['system', t.themeSystem],
    ['light', t.themeLight],
    ['dark', t.themeDark],
    ['contrast', t.themeContrast],
  ] as const
  const lines: readonly PaletteLine[] = [
    ...menu[user.role].map(({ to, label }) => page(to, t[label])),
    ...cases,
    page('/password', t.password),
    page('/second-factor', t.secondFactor),
    ...themes.map(
      ([theme, name]): PaletteLine => ({ id: `theme-${theme}`, group: 'actions', title: k.colours(name), theme }),
    ),
    { id: 'help', group: 'actions', title: k.help, does: 'help' },
  ]
  const words = plain(typed).split(/\s+/)
  return lines.filter(({ title }) => words.every((word) => plain(title).includes(word)))
}

function plain(text: string): string {
  return text.toLocaleLowerCase('ru').replaceAll('ё', 'е')
}
