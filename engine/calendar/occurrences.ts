import { fail, problem, type Result, succeed } from '#engine/result'
import type { Calendar } from './build-calendar.ts'
import { readMoment } from './moment.ts'
import { anchoredPeriod, calendarPeriod, periodAround, periodFrom, type RecurringPeriod } from './recurring-period.ts'
import { rollDay } from './roll-day.ts'
import { isDateUnit, LENGTH } from './shift-date.ts'
import type { Due, Step } from './step.ts'
import { isAmount, type Length, type Reading, type Roll } from './term.ts'
import type { TimeProblem } from './time-problem.ts'

/** `partial`: a calendar period already begun when the window opens is a turn too. */
export type Every = Length & { readonly by?: 'calendar' | 'anchor'; readonly roll?: Roll; readonly partial?: boolean }
export type Occurrence = Due & { readonly period: { readonly from: string; readonly to: string } }

/**
 * Due dates of a recurring duty for every turn begun by `until` (ISO dates). By calendar: turns that begin in the window, on their last
 * working day, the last cut by the window; by anchor: turns that end in the window. None is moved out of the window. `most`
 * ends the list early, so that a turn whose day is known does not wait for one whose day is not.
 */
export function occurrences(
  every: Every,
  window: { readonly from: string; readonly to?: string },
  until: string,
  calendar: Calendar,
  reading: Reading,
  most = Number.POSITIVE_INFINITY,
): Result<readonly Occurrence[], TimeProblem> {
  const [start, close, horizon] = [window.from, window.to ?? '9999-12-31', until].map((text) => readMoment(text)?.date)
  if (!start || !close || !horizon) return fail([problem('bad-date', ['window'])])
  if (!isAmount(every.amount) || every.amount === 0) return fail([problem('bad-amount', ['amount'])])
  const { amount, unit, by = reading.every } = every
  if (!isDateUnit(unit) || (by === 'calendar' && unit !== 'week' && LENGTH[unit].months === 0))
    return fail([problem('bad-unit', ['unit'])])

  const roll = every.roll ?? (by === 'calendar' ? 'back' : reading.roll[unit])
  const first = every.partial ? periodAround(start, amount, unit) : periodFrom(start, amount, unit)
  const found: Occurrence[] = []
  for (let nth = 1; ; nth++) {
    if (!isAmount(amount * nth)) return fail([problem('bad-amount', ['amount'])])
    const period =
      by === 'calendar' ? calendarPeriod(first, amount, unit, nth) : anchoredPeriod(start, amount, unit, nth)
    const last = by === 'calendar' ? period.from : period.to
    if (isAfter(last, close) || isAfter(period.from, horizon)) return succeed(found)
    const placed = place(period, close, roll, calendar)
    if (!placed.ok) return placed
    found.push(...placed.value)
    if (found.length >= most) return succeed(found)
  }
}

/** At most one: a period without a working day inside the window has no occurrence. */
function place(
  period: RecurringPeriod,
  close: Temporal.PlainDate,
  roll: Roll,
  calendar: Calendar,
): Result<readonly Occurrence[], TimeProblem> {
  const isLast = !isAfter(close, period.to)
  const to = isLast ? close : period.to
  const rolled = rollDay(calendar, to, isLast && roll === 'forward' ? 'back' : roll)
  if (!rolled.ok) return rolled
  const isOut = isAfter(rolled.value.date, close)
  const inside = isOut ? rollDay(calendar, close, 'back') : rolled
  if (!inside.ok) return inside
  if (isAfter(period.from, inside.value.date)) return succeed([])

  const due = inside.value.date.toString()
  const steps: readonly Step[] = [
    ...(period.clippedFrom ? [{ type: 'clipped', day: period.clippedFrom, to: to.toString() } as const] : []),
    ...(isLast || isOut ? [{ type: 'window-end', on: close.toString() } as const] : []),
    ...inside.value.steps,
    { type: 'end', on: due },
  ]
  return succeed([{ due, steps, period: { from: period.from.toString(), to: to.toString() } }])
}

function isAfter(a: Temporal.PlainDate, b: Temporal.PlainDate): boolean {
  return Temporal.PlainDate.compare(a, b) > 0
}
