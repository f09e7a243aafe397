import type { Severity } from '#engine/checks'
import type { Language } from './language.ts'

/** How severe a finding is, in a word. */
export const severities: Readonly<Record<Language, Readonly<Record<Severity, string>>>> = {
  ru: { error: 'ошибка', warning: 'предупреждение', note: 'заметка' },
  en: { error: 'error', warning: 'warning', note: 'note' },
}
