import { describe, expect, test } from 'vitest'
import { buildCalendar } from '#engine/calendar'
import { type CaseEvent, type DueDate, dueMoves, type Rules } from '#engine/workflow'
import { did, filed, given, opened } from './given.ts'
import { rules } from './sample.ts'

const day = (due: DueDate) => (due.type === 'dated' ? due.due : due.type)
const first = [{ since: 1, rules }]
const movesOf = (story: ReturnType<typeof given>, key: string, turns = first) =>
  dueMoves(turns, story.events, '2026-02-20')
    .filter((move) => move.key === key)
    .map(({ from, to, by }) => [day(from), day(to), by.type === 'entry' ? by.sequence : 'rules'])

const corrected = (entry: number, to: string) =>
  ({ type: 'correct-entry', entry, reason: 'опечатка', on: to, by: 'office' }) as const
const stopped = { type: 'open-branch', branch: 'papers', on: '2026-02-04', by: 'office' } as const

// Monday 2 February 2026, three working days: 3, 4, 5.
describe('a due date that moved', () => {
  test('has no former dates while nobody touched what it rests on', () => {
    expect(movesOf(given(opened, filed, did('note', '2026-02-03')), 'assess')).toEqual([])
  })

  test('after the day of its start is corrected to the 3rd: 4, 5, 6', () => {
    const story = given(opened, filed, corrected(2, '2026-02-03'))
    expect(movesOf(story, 'assess')).toEqual([['2026-02-05', '2026-02-06', 3]])
  })

  test('corrected twice keeps both former dates', () => {
    const story = given(opened, filed, corrected(2, '2026-02-03'), corrected(2, '2026-02-04'))
    expect(movesOf(story, 'assess')).toEqual([
      ['2026-02-05', '2026-02-06', 3],
      ['2026-02-06', '2026-02-09', 4],
    ])
  })

  test('while its clock stands there is none, and after the stop the days stood are added: 3, 9, 10', () => {
    const story = given(opened, filed, stopped, did('papers#1/bring', '2026-02-09'))
    expect(movesOf(story, 'assess')).toEqual([
      ['2026-02-05', 'standing', 3],
      ['standing', '2026-02-10', 4],
    ])
  })

  test('whose start is taken out and recorded anew shows both days', () => {
    const story = given(opened, filed, {
      type: 'reverse-entry',
      entry: 2,
      reason: 'не то',
      on: '2026-02-03',
      by: 'office',
    })
    expect(movesOf(story, 'assess')).toEqual([['2026-02-05', 'not-started', 3]])
  })
})

describe('rules that change under an open case', () => {
  const longer: Rules = {
    ...rules,
    version: {
      ...rules.version,
      workflow: JSON.parse(
        JSON.stringify(rules.version.workflow).replace(
          '"amount":3,"unit":"working-day"',
          '"amount":5,"unit":"working-day"',
        ),
      ),
    },
  }
  const holiday = buildCalendar('town/plain', [
    {
      id: 'town/plain',
      weekend: ['saturday', 'sunday'],
      days: { '2026-02-04': { working: false, source: 'town/order#1' } },
      knownFrom: '2026-01-01',
      knownTo: '2027-12-31',
    },
  ])

  test('the term becomes five days from entry 3 on: 3, 4, 5, 6, 9', () => {
    const story = given(opened, filed, did('note', '2026-02-03'))
    expect(movesOf(story, 'assess', [...first, { since: 3, rules: longer }])).toEqual([
      ['2026-02-05', '2026-02-09', 'rules'],
    ])
  })

  test('a day off published after the last entry: 3, 5, 6', () => {
    const recounted = { ...rules, calendars: { ...rules.calendars, 'town/plain': holiday } }
    expect(movesOf(given(opened, filed), 'assess', [...first, { since: 3, rules: recounted }])).toEqual([
      ['2026-02-05', '2026-02-06', 'rules'],
    ])
  })

  test('an entry says so, and calls the task otherwise from then on', () => {
    const renamedTo = JSON.parse(JSON.stringify(longer.version.workflow).replaceAll('"assess"', '"judge"'))
    const after: Rules = { ...longer, version: { ...longer.version, workflow: renamedTo } }
    const { events } = given(opened, filed, corrected(2, '2026-02-03'))
    const change: CaseEvent = {
      type: 'rules-changed',
      from: 'a',
      version: 'b',
      publication: 'second',
      carried: [{ of: 'task', from: 'assess', to: 'judge' }],
      sequence: 4,
      on: '2026-02-05',
      recordedAt: '2026-02-05T00:00:00Z',
      agency: '',
    }
    const moves = dueMoves([...first, { since: 4, rules: after }], [...events, change], '2026-02-20')
    // From 3 February: 4, 5, 6 by three days; 4, 5, 6, 9, 10 by five.
    expect(moves.map(({ key, from, to, by }) => [key, day(from), day(to), by])).toEqual([
      ['judge', '2026-02-05', '2026-02-06', { type: 'entry', sequence: 3 }],
      ['judge', '2026-02-06', '2026-02-10', { type: 'entry', sequence: 4 }],
    ])
  })

  test('before the case was opened are no change to it', () => {
    expect(movesOf(given(opened, filed), 'assess', [{ since: 0, rules: longer }, ...first])).toEqual([])
  })
})
