import { type Calendar, type Due, dueWithStops, type Term } from '#engine/calendar'
import { own } from '#engine/record'
import { problem } from '#engine/result'
import type { TermDeadline } from '#engine/schema'
import type { Case } from './case.ts'
import type { DueDate, Why } from './due-date.ts'
import { dateOf, laterOf } from './moment.ts'
import { nextOccurrence } from './next-occurrence.ts'
import type { OpenTask } from './open-tasks.ts'
import type { Rules } from './rules.ts'
import { stopsOf } from './stops-of.ts'
import { termInForce } from './term-in-force.ts'
import { zoneOf } from './zone-of.ts'

export function dueOf(
  rules: Rules,
  state: Case,
  open: OpenTask,
  agency: string | undefined,
  on: string,
): DueDate | undefined {
  const due = boundBy(rules, state, open, agency, on)
  const { every, deadline } = open.task
  const isSoft = every ? every.soft : deadline && 'soft' in deadline && deadline.soft
  return due?.type === 'dated' && isSoft ? { ...due, soft: true } : due
}

function boundBy(
  rules: Rules,
  state: Case,
  open: OpenTask,
  agency: string | undefined,
  on: string,
): DueDate | undefined {
  const id = calendarOf(rules, agency)
  const calendar = own(rules.calendars, id)
  const provisional = agency === undefined
  const base = { calendar: id, version: rules.version.hash, provisional }
  if (open.task.every) {
    const { every } = open.task
    if (!calendar) return { type: 'refused', problem: { code: 'no-calendar', path: [id] } }
    const turn = nextOccurrence(rules, state, open, every, calendar, on, base)
    return turn && every.due === 'undated' ? { type: 'undated', source: every.source, finding: every.finding } : turn
  }
  const { deadline } = open.task
  if (!deadline) return undefined
  if ('undated' in deadline)
    return { type: 'undated', text: deadline.undated, source: deadline.source, finding: deadline.finding }
  if ('date' in deadline) {
    const { date, source, finding } = deadline
    return { type: 'dated', due: date, why: { ...base, source, finding, steps: [{ type: 'end', on: date }] } }
  }
  if (!calendar) return { type: 'refused', problem: { code: 'no-calendar', path: [id] }, source: deadline.source }
  return termDue(rules, state, open, deadline, calendar, agency, on, base)
}

function termDue(
  rules: Rules,
  state: Case,
  { scope, id, holder }: OpenTask,
  deadline: TermDeadline,
  calendar: Calendar,
  agency: string | undefined,
  on: string,
  base: { readonly calendar: string; readonly version: string; readonly provisional: boolean },
): DueDate {
  const inForce = termInForce(deadline, scope)
  const { source } = inForce
  if ('missing' in inForce) return { type: 'not-started', lacks: inForce.lacks, from: inForce.missing, source }
  const { amount, unit, from, start, changes, finding } = inForce
  const { direction, count, roll } = deadline
  const { region } = rules.version
  const isByHour = unit === 'hour' || (unit === 'day-and-night' && region.reading['day-and-night'] === '24-hours')
  const term: Term = { amount, unit, direction, count, roll, ...(isByHour ? { zone: zoneOf(region, agency) } : {}) }
  const stops = stopsOf(rules, state, id, holder)
  const found = dueWithStops(term, start, calendar, region.reading, stops)
  if (!found.ok) return { type: 'refused', problem: found.problems[0] ?? problem('bad-date'), source }
  const dated = ({ due, steps }: Due): { readonly due: string; readonly why: Why } => ({
    due,
    why: {
      ...base,
      from,
      fromDate: start,
      term,
      ...(changes.length === 0 ? {} : { changes }),
      source,
      finding,
      steps,
    },
  })
  if (!('since' in found.value)) return { type: 'dated', ...dated(found.value) }
  const { since, by } = found.value
  const endedNow = stops.map((stop) => (stop.to === undefined ? { ...stop, to: laterOf(stop.from, dateOf(on)) } : stop))
  const at = dueWithStops(term, start, calendar, region.reading, endedNow)
  const earliest = at.ok && !('since' in at.value) ? dated(at.value) : undefined
  return { type: 'standing', since, by, earliest, source }
}

/** The calendar that binds the agency that must act; the region's own until an agency is known. */
export function calendarOf(rules: Rules, agency: string | undefined): string {
  const { region } = rules.version
  return (agency === undefined ? undefined : own(region.agencies, agency)?.calendar) ?? region.calendar
}
