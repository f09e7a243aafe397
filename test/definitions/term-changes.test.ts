import { describe, expect, test } from 'vitest'
import { workRows } from '#app/data/case/work-rows.ts'
import { dueBounds } from '#app/data/due-counts.server.ts'
import { dueSentences } from '#app/messages/due-sentences.ts'
import { adviceWords } from '#app/messages/due-words.ts'
import { whySentences } from '#app/messages/explain.ts'
import { agenda, type CaseEvent, decide, type Order, type Rules, replay } from '#engine/workflow'
import { rulesOf } from '#scripts/rules-of.ts'
import { library } from './library.ts'

const found = library && rulesOf(library, 'ozerny', 'social-contract')
if (!found?.ok) throw new Error('no such procedure')
const rules = found.value

const named = {
  event: (path: string) => `«${path}»`,
  holder: String,
  clause: (ref: string) => `п. ${ref.split('#')[1]}`,
}
const names = { ...named, layers: (id: string) => [id] }
const subject = { surname: 'Рогозина', 'given-name': 'Нина', patronymic: 'Павловна', 'birth-date': '1991-09-14' }
const family = [{ name: 'Рогозина Нина Павловна', 'birth-date': '1991-09-14', relation: 'self' }]
const filed: readonly [string, Order][] = [
  ['2026-03-02', { type: 'open-case', entry: 'application', subject }],
  ['2026-03-02', { type: 'do-task', task: 'file-application', answers: { family, direction: 'job' } }],
  ['2026-03-03', { type: 'do-task', task: 'register-application', answers: { number: '24' } }],
]
const did = (task: string, answers: object): Order => ({ type: 'do-task', task, answers: { ...answers } })
const corrected = did('correct-application', { changed: 'Доход за февраль' })
const prolonged = did('prolong', { days: 5, reason: 'Сведения налогового органа' })

function stateAfter(...more: readonly [string, Order][]) {
  const stamp = { at: '2026-04-01T02:00:00Z', today: '2026-04-01', agency: 'social-protection', user: 'u' }
  const events: CaseEvent[] = []
  for (const [on, order] of [...filed, ...more]) {
    const done = decide(rules, { ...order, ...stamp, on }, events)
    if (!done.ok) throw new Error(JSON.stringify(done.problems))
    events.push(...done.value)
  }
  return replay(rules, events)
}

function decisionAfter(...more: readonly [string, Order][]) {
  const due = agenda(rules, stateAfter(...more), '2026-04-01').find(({ task }) => task === 'decide')?.due
  if (due?.type !== 'dated') throw new Error('no date')
  return { due: due.due, why: whySentences(due.why, undefined, names, 'ru') }
}

describe('17-Н: the ten working days of the decision, registered on Tuesday 03.03.2026', () => {
  test('п. 3.2: 4–6, 10–13, 16–18 (9 is a day off)', () => {
    expect(decisionAfter().due).toBe('2026-03-18')
    expect(decisionAfter().why.join(' ')).not.toContain('Срок идёт заново')
  })

  test('п. 2.10: run anew from the day of the correction, and say so: 11–13, 16–20, 23, 24', () => {
    const { due, why } = decisionAfter(['2026-03-10', corrected])
    expect(due).toBe('2026-03-24')
    expect(why[0]).toBe('10 рабочих дней со дня: «correct-application», 10.03.2026, п. 2.10.')
    expect(why[1]).toBe('Срок идёт заново: «correct-application», 10.03.2026, п. 2.10.')
  })

  test('п. 3.7: are prolonged by the days of the decision, and say which: 19, 20, 23–25 more', () => {
    const { due, why } = decisionAfter(['2026-03-16', prolonged])
    expect(due).toBe('2026-03-25')
    expect(why[0]).toBe('15 рабочих дней со дня: «register-application», 03.03.2026, п. 3.2.')
    expect(why[1]).toBe('Срок продлён на 5 рабочих дней: «prolong», 16.03.2026, п. 3.7.')
  })

  test('both: fifteen days from the correction, 11–13, 16–20, 23–27, 30, 31', () => {
    expect(decisionAfter(['2026-03-10', corrected], ['2026-03-16', prolonged]).due).toBe('2026-03-31')
  })
})

describe('a term that an act only advises', () => {
  const { consideration, ...stages } = rules.version.workflow.stages
  const { decide: decision, ...tasks } = consideration?.tasks ?? {}
  if (!consideration || !decision?.deadline || !('amount' in decision.deadline)) throw new Error('no term')
  const advised = { ...decision, deadline: { ...decision.deadline, soft: true } }
  const workflow = {
    ...rules.version.workflow,
    stages: { consideration: { ...consideration, tasks: { decide: { ...advised, after: [] }, ...tasks } }, ...stages },
  }
  const softly: Rules = { ...rules, version: { ...rules.version, workflow } }
  const onDay = (day: string) => workRows(softly, stateAfter(), day, ['commission'], 'ОК-1')[0]

  test('has its day, and says that nobody is late by it', () => {
    const item = agenda(softly, stateAfter(), '2026-03-20').find(({ task }) => task === 'decide')
    expect(item?.due).toMatchObject({ type: 'dated', due: '2026-03-18', soft: true })
    expect(item?.due && dueSentences(item.due, undefined, names, 'ru').at(-1)).toBe(
      'Срок рекомендован, а не обязателен: кто его пропустил, не просрочил.',
    )
  })

  test('stands in the list among the terms without a date, before its day and after it: it is never counted as overdue', () => {
    for (const day of ['2026-03-17', '2026-03-18', '2026-03-20']) {
      const { body, sort } = onDay(day) ?? {}
      expect(body).toMatchObject({ dueKind: 'advised', advised: '2026-03-18' })
      const [from, to] = dueBounds(day).undated
      expect(sort && sort >= from && sort < to).toBe(true)
    }
  })

  test.each([
    ['2026-03-17', 'рекомендуется завтра'],
    ['2026-03-18', 'рекомендуется сегодня'],
    ['2026-03-20', 'рекомендованный день прошёл: 18 марта'],
  ])('on %s is said as «%s»', (day, words) => {
    expect(adviceWords('2026-03-18', day, 'ru')).toBe(words)
  })

  test('17-Н, п. 4.7: a visit to the family, as a rule in the first ten working days', () => {
    expect(rules.version.workflow.stages.support?.tasks['visit-family']?.deadline).toMatchObject({
      amount: 10,
      unit: 'working-day',
      soft: true,
      source: 'ozerny/17-n#4.7',
    })
  })
})

describe('a term of hours of a body in another zone of the region', () => {
  const { consideration, ...stages } = rules.version.workflow.stages
  const { decide: decision, ...tasks } = consideration?.tasks ?? {}
  if (!consideration || !decision) throw new Error('no decision')
  const deadline = { amount: 24, unit: 'hour', from: 'register-application', source: 'ozerny/17-n#3.2' } as const
  const workflow = {
    ...rules.version.workflow,
    stages: { consideration: { ...consideration, tasks: { decide: { ...decision, deadline }, ...tasks } }, ...stages },
  }
  const { region } = rules.version
  const commission = { ...region.agencies.commission!, timeZone: 'Asia/Srednekolymsk' }
  const agencies = { ...region.agencies, commission }
  const far: Rules = { ...rules, version: { ...rules.version, workflow, region: { ...region, agencies } } }

  test('is told by the clocks of that body: registered at 22:00 in Yakutsk, due at midnight of Srednekolymsk', () => {
    const registered = stateAfter()
    const at = '2026-03-03T22:00:00+09:00'
    const done = registered.done.map((one) => (one.task === 'register-application' ? { ...one, on: at } : one))
    const due = agenda(far, { ...registered, done }, '2026-03-04').find(({ task }) => task === 'decide')?.due
    expect(due).toMatchObject({ type: 'dated', due: '2026-03-05T00:00:00+11:00' })
    expect(due && dueSentences(due, undefined, names, 'ru')).toContain(
      'Час — по местному времени исполнителя, UTC+11:00.',
    )
  })
})
