import { type Result, succeed } from '#engine/result'
import type { Calendar } from './build-calendar.ts'
import type { Run } from './count-term.ts'
import { type DayIndex, dayIndex, type End, wordsBetween } from './day-index.ts'
import { readDay, writeDay } from './day-number.ts'
import { isClock } from './moment.ts'
import type { DateUnit } from './shift-date.ts'
import { shiftDay } from './shift-day.ts'
import type { Due, Step } from './step.ts'
import type { Roll } from './term.ts'
import type { TimeProblem } from './time-problem.ts'

/**
 * The answer of `due` for what nearly all terms are: whole days inside the known years. Undefined for everything else,
 * which is walked day by day.
 */
export function quickDue(run: Run, from: string, calendar: Calendar, roll: Roll): Result<Due, TimeProblem> | undefined {
  const { unit } = run
  const index = unit === 'hour' ? undefined : dayIndex(calendar)
  const start = index && startOf(from)
  if (unit === 'hour' || !index || start === undefined) return undefined
  return unit === 'working-day'
    ? workingDays(run, start, from, calendar, index, roll)
    : wholeDates(run, unit, start, from, calendar, index, roll)
}

function startOf(from: string): number | undefined {
  if (from.length === 10) return readDay(from)
  return from[10] === 'T' && isClock(from.slice(11)) ? readDay(from.slice(0, 10)) : undefined
}

function workingDays(
  { amount, way, count }: Run,
  start: number,
  from: string,
  { worked }: Calendar,
  index: DayIndex,
  roll: Roll,
): Result<Due, TimeProblem> | undefined {
  if (amount === 0 && roll !== 'none') return undefined
  const eve = count === 'same-day' ? start - way : start
  const before = worked[eve + (way === 1 ? 1 : 0) - index.first]
  const found = before === undefined ? undefined : index.working[before + (way === 1 ? amount - 1 : -amount)]
  const end = amount === 0 ? start : found
  if (end === undefined) return undefined
  const steps = amount === 0 ? [edge, edge] : wordsBetween(index, eve + way, end)
  return told(steps, from, count, endOn(index, end))
}

function wholeDates(
  { amount, way, count }: Run,
  unit: DateUnit,
  start: number,
  from: string,
  calendar: Calendar,
  index: DayIndex,
  roll: Roll,
): Result<Due, TimeProblem> | undefined {
  const shifted = shiftDay(start, way * amount, unit)
  if (!shifted) return undefined
  const { day, clippedFrom } = shifted
  const isShorter = count === 'same-day' && amount > 0 && !(clippedFrom !== undefined && way === 1)
  const end = isShorter ? day - way : day
  const last = roll === 'none' ? end : rolled(end, roll, calendar, index)
  if (last === undefined) return undefined
  const steps = last === end ? [edge, edge] : wordsBetween(index, end, last)
  if (last !== end) steps.splice(-1, 0, { type: 'rolled', from: writeDay(end), to: writeDay(last) })
  if (clippedFrom !== undefined) steps.splice(1, 0, { type: 'clipped', day: clippedFrom, to: writeDay(day) })
  return told(steps, from, count, endOn(index, last))
}

// The first and the last place of the steps are kept for where the term starts and ends.
function told(steps: Step[], from: string, count: Run['count'], end: End): Result<Due, TimeProblem> {
  steps[0] = { type: 'start', on: from, count }
  steps[steps.length - 1] = end
  return succeed({ due: end.on, steps })
}

function endOn({ ends, first }: DayIndex, day: number): End {
  return ends[day - first] ?? { type: 'end', on: writeDay(day) }
}

const edge: Step = { type: 'end', on: '' }

function rolled(end: number, roll: Roll, { worked }: Calendar, { first, working }: DayIndex): number | undefined {
  const [until, through] = [worked[end - first], worked[end - first + 1]]
  if (until === undefined || through === undefined) return undefined
  return through > until ? end : working[roll === 'forward' ? until : until - 1]
}
