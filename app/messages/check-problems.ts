import type { CheckCode, Severity } from '#engine/checks'
import type { Language } from './language.ts'
import type { ProblemSentences } from './problems.ts'

/** What the checks find in definitions that load, each with what to do. */
export const checkProblems: ProblemSentences<CheckCode> = {
  ru: {
    'check-failed': 'Проверка «{name}» сломалась: сообщите разработчикам, остальные проверки выполнены.',
    'check-bounded': 'Проверка «{name}» остановилась на своём пределе: остальное проверьте сами.',
    'unused-role': 'Роль «{name}» ни в чём не участвует: дайте ей действие или уберите её.',
  },
  en: {
    'check-failed': 'The check “{name}” broke down: tell the developers; the other checks were carried out.',
    'check-bounded': 'The check “{name}” stopped at its bound: look at the rest yourself.',
    'unused-role': 'The role “{name}” takes part in nothing: give it a task or take it out.',
  },
}

/** How severe a finding is, in a word. */
export const severities: Readonly<Record<Language, Readonly<Record<Severity, string>>>> = {
  ru: { error: 'ошибка', warning: 'предупреждение', note: 'заметка' },
  en: { error: 'error', warning: 'warning', note: 'note' },
}
