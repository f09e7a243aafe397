import type { CheckCode, Severity } from '#engine/checks'
import type { Language } from './language.ts'
import type { ProblemSentences } from './problems.ts'

/** What the checks find in definitions that load, each with what to do. */
export const checkProblems: ProblemSentences<CheckCode> = {
  ru: {
    'check-failed': 'Проверка «{name}» сломалась: сообщите разработчикам, остальные проверки выполнены.',
    'check-bounded': 'Проверка «{name}» остановилась на своём пределе: остальное проверьте сами.',
    'term-the-chain-cannot-keep':
      'Срок «{name}» ({amount}) короче сроков внутри него на {lack}: {parts}. Проверьте сроки и их начала по акту; если так в акте, внесите вопрос к нему.',
    'term-without-slack':
      'Внутри срока «{name}» ({amount}) всё занято: {parts}; на шаг без срока не остаётся ничего. Проверьте сроки по акту; если так в акте, внесите вопрос к нему.',
    'unused-role': 'Роль «{name}» ни в чём не участвует: дайте ей действие или уберите её.',
  },
  en: {
    'check-failed': 'The check “{name}” broke down: tell the developers; the other checks were carried out.',
    'check-bounded': 'The check “{name}” stopped at its bound: look at the rest yourself.',
    'term-the-chain-cannot-keep':
      'The term “{name}” ({amount}) is shorter by {lack} than the terms inside it: {parts}. Compare the terms and their starts with the act; if the act says so, enter a question to it.',
    'term-without-slack':
      'The term “{name}” ({amount}) is filled: {parts}; nothing is left for the step without a term. Compare the terms with the act; if the act says so, enter a question to it.',
    'unused-role': 'The role “{name}” takes part in nothing: give it a task or take it out.',
  },
}

/** How severe a finding is, in a word. */
export const severities: Readonly<Record<Language, Readonly<Record<Severity, string>>>> = {
  ru: { error: 'ошибка', warning: 'предупреждение', note: 'заметка' },
  en: { error: 'error', warning: 'warning', note: 'note' },
}
