import type { ProblemSentences } from './problems.ts'

/** Why a case cannot be opened, or an order of one cannot be taken, before its rules are asked. */
export const openingRefusals: ProblemSentences<
  'key-of-other-order' | 'unknown-procedure' | 'unknown-person' | 'unknown-file'
> = {
  ru: {
    'key-of-other-order': 'Эта страница уже была отправлена. Проверьте, что записано в деле, и повторите.',
    'unknown-procedure': 'Такого порядка в регионе нет.',
    'unknown-person': 'Выбранный человек вашей организации неизвестен.',
    'unknown-file': 'Файл из ответа в этом деле не хранится. Приложите его снова.',
  },
  en: {
    'key-of-other-order': 'This page was sent already. Look at what the case records and try again.',
    'unknown-procedure': 'The region has no such procedure.',
    'unknown-person': 'The chosen person is not known to your organisation.',
    'unknown-file': 'A file of the answers is not kept in this case. Attach it again.',
  },
}
