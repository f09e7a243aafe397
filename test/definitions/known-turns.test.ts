import { expect, test } from 'vitest'
import { buildCalendar } from '#engine/calendar'
import { play } from '#engine/scenarios'
import { agenda, type Rules, replay } from '#engine/workflow'
import { rulesOf } from '#scripts/rules-of.ts'
import { library } from './library.ts'

const found = library && rulesOf(library, 'ozerny', 'social-contract')
const scenario = library?.scenarios['ozerny/family-of-three']
if (!library || !found?.ok || !scenario) throw new Error('no such procedure')
const { version } = found.value
const { calendarLayers } = library
const events = play(found.value, scenario).steps.flatMap((step) => step.events)
const signed = events.findIndex((event) => event.type === 'task-done' && event.task === 'sign-contract')
const state = replay(found.value, events.slice(0, signed + 1))

/** The rules with every calendar known through a day. */
function knownTo(day: string): Rules {
  const calendars = Object.entries(calendarLayers).map(([id, layers]) => {
    return [id, buildCalendar(id, [...layers, { id, days: {}, knownTo: day }])] as const
  })
  return { version, calendars: Object.fromEntries(calendars) }
}

function reportOn(rules: Rules, day: string) {
  const due = agenda(rules, state, day).find(({ task }) => task === 'report-month')?.due
  return due?.type === 'dated' ? due.due : due?.type === 'refused' ? due.problem.code : due?.type
}

// The contract is signed on 27.02.2026; the first full month is March.
test('17-Н, п. 4.5: the report of March has its day though the calendar of April is not published', () => {
  expect(reportOn(knownTo('2026-04-10'), '2026-03-20')).toBe('2026-03-31')
})

test('a report whose own month is not published is refused', () => {
  expect(reportOn(knownTo('2026-03-25'), '2026-03-20')).toBe('beyond-known-calendar')
})
