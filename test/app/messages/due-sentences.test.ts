import { describe, expect, test } from 'vitest'
import { dueSentences } from '#app/messages/due-sentences.ts'
import type { DueDate } from '#engine/workflow'

const names = {
  event: (path: string) => `«${path}»`,
  holder: (id: string) => id,
  clause: (ref: string) => `п. ${ref.split('#')[1]}`,
  layers: () => ['федеральный', 'органы республики'],
}
const ru = (due: DueDate) => dueSentences(due, undefined, names, 'ru').join(' ')
const en = (due: DueDate) => dueSentences(due, undefined, names, 'en').join(' ')
const source = 'yakutia/63-n#2.5'

describe('a term without a date says why there is none', () => {
  test.each<[string, DueDate, string, string]>([
    [
      'the act names none',
      { type: 'undated', text: { ru: 'Срок решения не назван', en: 'No term of the decision is named' }, source },
      'Срок решения не назван, п. 2.5.',
      'No term of the decision is named, п. 2.5.',
    ],
    [
      'the act is silent, and there is a question to it',
      { type: 'undated', finding: 'В п. 3.1 срока нет' },
      'Срок в порядке не назван. О порядке: В п. 3.1 срока нет.',
      'The procedure names no term. About the procedure: В п. 3.1 срока нет.',
    ],
    [
      'its event is not recorded',
      { type: 'not-started', lacks: 'start', from: 'register', source },
      'Срок ещё не идёт: он пойдёт со дня: «register», п. 2.5.',
      'The term has not begun: it will run from the day of «register», п. 2.5.',
    ],
    [
      'its length is not known',
      { type: 'not-started', lacks: 'length', from: 'decide.months', source },
      'Срок ещё не идёт: его длину назовёт ответ «decide.months», п. 2.5.',
      'The term has not begun: its length will be the answer «decide.months», п. 2.5.',
    ],
    [
      'the calendar is not published that far',
      {
        type: 'refused',
        problem: { code: 'beyond-known-calendar', path: [], params: { calendar: 'x', knownTo: '2027-12-31' } },
        source,
      },
      'Календарь «органы республики» опубликован по 31.12.2027: дальше дату назвать нельзя. Основание: п. 2.5.',
      'The calendar “органы республики” is published until 31.12.2027: no date can be given after that. Basis: п. 2.5.',
    ],
    [
      'its clock stands',
      { type: 'standing', since: '2026-02-04', by: 'Ждём документы', source },
      'Срок стоит с 04.02.2026: «Ждём документы», п. 2.5.',
      'The clock has stood still since 04.02.2026: “Ждём документы”, п. 2.5.',
    ],
  ])('%s', (_, due, russian, english) => {
    expect(ru(due)).toBe(russian)
    expect(en(due)).toBe(english)
  })
})

test('a clock that stands says which day it would be if it ran again today, and how that is counted', () => {
  const why = {
    from: 'register',
    fromDate: '2026-02-02',
    term: { amount: 3, unit: 'working-day' as const },
    source,
    calendar: 'x',
    version: '0123456789',
    provisional: true,
    steps: [{ type: 'end' as const, on: '2026-02-09' }],
  }
  const due: DueDate = {
    type: 'standing',
    since: '2026-02-04',
    by: 'Ждём',
    earliest: { due: '2026-02-09', why },
    source,
  }
  expect(ru(due)).toBe(
    'Срок стоит с 04.02.2026: «Ждём», п. 2.5. Если возобновить сегодня — до 09.02.2026. 3 рабочих дня со дня: «register», 02.02.2026, п. 2.5. Дата предварительная: исполнитель ещё не выбран, поэтому взят календарь региона. Календарь: органы республики; в основе: федеральный. Редакция: 01234567.',
  )
})
