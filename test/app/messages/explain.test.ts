import { describe, expect, test } from 'vitest'
import { conditionWords } from '#app/messages/conditions.ts'
import { dueWords, toneOf } from '#app/messages/due-words.ts'
import { whySentences } from '#app/messages/explain.ts'
import { everyWords, termWords } from '#app/messages/term-words.ts'
import { type Expression, unmet, type Value } from '#engine/expression'
import type { Why } from '#engine/workflow'

const names = {
  event: (path: string) => `«${path}»`,
  holder: (id: string) => id,
  clause: (ref: string) => `п. ${ref.split('#')[1]}`,
  layers: (id: string) => ['федеральный', id],
}

describe('a due date in words', () => {
  test.each([
    ['2026-02-03', 'overdue', 'просрочено на 2 рабочих дня'],
    ['2026-02-05', 'today', 'сегодня'],
    ['2026-02-05T14:00+09:00', 'today', 'сегодня до 14:00'],
    ['2026-02-06', 'tomorrow', 'завтра'],
    ['2026-02-08', 'week', 'до 8 февраля'],
    ['2026-03-18', 'later', 'до 18 марта'],
    ['2027-01-11', 'later', 'до 11 января 2027 г.'],
  ])('%s on Thursday 05.02.2026 is %s: «%s»', (due, tone, words) => {
    expect(toneOf(due, '2026-02-05')).toBe(tone)
    expect(dueWords(due, '2026-02-05', 2, 'ru')).toBe(words)
  })

  test('late where no working day is known to have passed says only that', () => {
    expect(dueWords('2026-02-03', '2026-02-05', undefined, 'ru')).toBe('просрочено')
    expect(dueWords('2026-02-03', '2026-02-05', 1, 'en')).toBe('overdue by 1 working day')
  })

  test.each([
    [1, 'working-day', '1 рабочий день'],
    [3, 'working-day', '3 рабочих дня'],
    [10, 'working-day', '10 рабочих дней'],
    [1, 'day-and-night', '1 сутки'],
    [2, 'year', '2 года'],
  ] as const)('%i %s is «%s»', (amount, unit, words) => {
    expect(termWords({ amount, unit }, 'ru')).toBe(words)
  })

  test('a recurrence', () => {
    expect(everyWords({ amount: 1, unit: 'month' }, 'ru')).toBe('каждый месяц')
    expect(everyWords({ amount: 3, unit: 'month' }, 'ru')).toBe('каждые 3 месяца')
  })
})

describe('why a date is this one', () => {
  const why: Why = {
    from: 'register-application',
    fromDate: '2026-02-05',
    term: { amount: 3, unit: 'working-day' },
    source: 'yakutia/63-n#2.5',
    calendar: 'органы республики',
    version: 'abc',
    provisional: false,
    steps: [
      { type: 'start', on: '2026-02-05', count: 'next-day' },
      { type: 'skipped', reason: 'weekend', on: '2026-02-07', calendar: 'x' },
      { type: 'skipped', reason: 'weekend', on: '2026-02-08', calendar: 'x' },
      { type: 'end', on: '2026-02-10' },
    ],
  }

  test('says the rule, the days that do not count, the calendar and the end (п. 2.5)', () => {
    expect(whySentences(why, undefined, names, 'ru')).toEqual([
      '3 рабочих дня со дня: «register-application», 05.02.2026, п. 2.5.',
      'День события не считается.',
      'Не считаются: 7–8 февраля (выходные).',
      'Календарь: органы республики; в основе: федеральный.',
      'Редакция: abc.',
      'Срок — 10.02.2026.',
    ])
  })

  test('says which turn of a recurrence it is, and that turns follow the calendar or the event', () => {
    const turn = { from: '2021-01-01', to: '2021-03-31' }
    const { term: _, ...recurring } = why
    const said = (by: 'calendar' | 'anchor') =>
      whySentences({ ...recurring, turn: { ...turn, by } }, { amount: 1, unit: 'quarter' }, names, 'ru')
    expect(said('calendar')).toContain('Периоды календарные, этот — с 01.01.2021 по 31.03.2021.')
    expect(said('anchor')).toContain('Периоды идут от события, этот — с 01.01.2021 по 31.03.2021.')
  })

  test('says how a day and night is read (п. 6.4)', () => {
    const read = (zone?: string) =>
      whySentences({ ...why, term: { amount: 1, unit: 'day-and-night', zone } }, undefined, names, 'ru')
    expect(read()).toContain('Сутки — до конца следующего дня.')
    expect(read('Asia/Yakutsk')).toContain('Сутки — 24 часа.')
  })

  test('flags a day on which calendars differ (27.04.2024)', () => {
    const day = { type: 'skipped', reason: 'day-off', on: '2024-04-27', source: 'x#1', calendar: 'y' } as const
    const over = { calendar: 'z', source: 'w#2' }
    expect(whySentences({ ...why, steps: [{ ...day, over }] }, undefined, names, 'ru')).toContain(
      'Не считаются: 27 апреля (нерабочий день, п. 1; календари расходятся, иначе в календаре «z», п. 2).',
    )
    expect(whySentences({ ...why, steps: [{ ...day, over, disputed: 'двояко' }] }, undefined, names, 'ru')).toContain(
      'Не считаются: 27 апреля (нерабочий день, п. 1; спорно: двояко).',
    )
  })

  test('says by whose clocks an hour is told, in a term of hours', () => {
    const on = '2026-02-06T01:00:00+11:00'
    const hours: Why = {
      ...why,
      term: { amount: 3, unit: 'hour', zone: 'Asia/Srednekolymsk' },
      steps: [
        { type: 'start', on: '2026-02-05T20:00:00+09:00', count: 'moment' },
        { type: 'end', on },
      ],
    }
    expect(whySentences(hours, undefined, names, 'ru')).toContain('Час — по местному времени исполнителя, UTC+11:00.')
  })

  test('says a day off with its act, a stop of the clock, a move of the end, and that the date is provisional', () => {
    const steps = [
      { type: 'skipped', reason: 'day-off', on: '2026-03-09', calendar: 'x', source: 'russia/labour-code#112.2' },
      { type: 'stopped', from: '2026-02-10', to: '2026-02-15', unit: 'working-day', days: 4, by: 'Ждём бумаги' },
      { type: 'rolled', from: '2026-03-08', to: '2026-03-10' },
    ] as const
    const said = whySentences({ ...why, steps, provisional: true }, undefined, names, 'ru')
    expect(said).toContain('Не считаются: 9 марта (нерабочий день, п. 112.2).')
    expect(said).toContain('Срок стоял 10–15 февраля («Ждём бумаги»): не в счёт — 4 рабочих дня.')
    expect(said).toContain('08.03.2026 нерабочий, срок перенесён на 10.03.2026.')
    expect(said).toContain('Дата предварительная: исполнитель ещё не выбран, поэтому взят календарь региона.')
  })
})

describe('what is missing', () => {
  const answers: Readonly<Record<string, Value>> = {
    'apply.age': { type: 'number', value: 11n, places: 0 },
    'apply.outcome': { type: 'text', value: 'no' },
  }
  const scope = {
    read: (path: string): Value => answers[path] ?? { type: 'unknown', reason: 'unanswered', path },
    done: () => false,
    consent: () => false,
    valid: (): Value => ({ type: 'boolean', value: false }),
    parameter: (): Value => ({ type: 'unknown' }),
  }
  const words = {
    answer: (path: string) => `«${path}»`,
    option: (_: string, value: string) => (value === 'yes' ? 'согласиться' : 'отказать'),
    done: (id: string) => `«${id}»`,
    consent: (id: string) => `«${id}»`,
    parameter: (id: string) => id,
    isOpen: (path: string) => path !== 'apply.secret',
  }
  const said = (condition: Expression) => unmet([condition], scope).map((part) => conditionWords(part, words, 'ru'))

  test.each<[Expression, string]>([
    [{ '>=': [{ var: 'apply.age' }, 12] }, '«apply.age»: не меньше 12 (сейчас: 11)'],
    [{ '==': [{ var: 'apply.outcome' }, 'yes'] }, '«apply.outcome»: согласиться (сейчас: отказать)'],
    [{ answered: 'apply.paper' }, 'заполнить: «apply.paper»'],
    [{ done: 'survey' }, 'выполнить: «survey»'],
    [{ consent: 'service' }, 'получить: «service»'],
    [{ valid: ['papers', '2026-03-05'] }, 'срок действия истёк: «papers»'],
    [{ or: [{ done: 'a' }, { answered: 'b' }] }, 'выполнить: «a», или заполнить: «b»'],
    [{ '==': [{ var: 'apply.secret' }, true] }, '«apply.secret»: да'],
  ])('%j is «%s»', (condition, sentence) => expect(said(condition)).toEqual([sentence]))
})
