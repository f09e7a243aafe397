import { fail, problem, type Result, succeed } from '#engine/result'
import type { Calendar } from './build-calendar.ts'
import { countTerm, type Run } from './count-term.ts'
import { isWritable, type Moment, readMoment, writeMoment } from './moment.ts'
import { quickDue } from './quick-due.ts'
import { rollDay } from './roll-day.ts'
import type { Due, Step } from './step.ts'
import { isAmount, type Reading, type Roll, type Term } from './term.ts'
import type { TimeProblem } from './time-problem.ts'

/** When a term from an ISO date (or date-time with offset) ends, and why; refused where it needs an unknown day (Civil Code art. 191–194). */
export function due(term: Term, from: string, calendar: Calendar, reading: Reading): Result<Due, TimeProblem> {
  const run = settle(term, reading)
  const quick = isAmount(term.amount) ? quickDue(run, from, calendar, rollOf(term, run, reading)) : undefined
  return quick ?? walkedDue(term, from, calendar, reading)
}

/** The same for any term, walked day by day. */
export function walkedDue(term: Term, from: string, calendar: Calendar, reading: Reading): Result<Due, TimeProblem> {
  const start = readMoment(from)
  if (!start) return fail([problem('bad-date', ['from'])])
  if (!isAmount(term.amount)) return fail([problem('bad-amount', ['amount'])])

  const run = settle(term, reading)
  const counted = countTerm(run, start, calendar)
  if (!counted.ok) return counted
  const { end, steps } = counted.value
  return finish(run, from, end, steps, calendar, rollOf(term, run, reading))
}

/** A counted end moved off a day off, with all its steps. */
export function finish(
  run: Run,
  from: string,
  end: Moment,
  steps: readonly Step[],
  calendar: Calendar,
  roll: Roll,
): Result<Due, TimeProblem> {
  if (!isWritable(end)) return fail([problem('bad-amount', ['amount'])])
  const rolled = rollDay(calendar, end.date, roll)
  if (!rolled.ok) return rolled
  const on = writeMoment({ ...end, date: rolled.value.date })
  const began: Step = { type: 'start', on: from, count: run.unit === 'hour' ? 'moment' : run.count }
  return succeed({ due: on, steps: [began, ...steps, ...rolled.value.steps, { type: 'end', on }] })
}

export function settle(term: Term, reading: Reading): Run {
  const { amount, unit, count = reading.count, zone } = term
  const way = term.direction === 'before' ? -1 : 1
  return unit === 'day-and-night' && reading['day-and-night'] === '24-hours'
    ? { amount: amount * 24, unit: 'hour', way, count, zone }
    : { amount, unit, way, count, zone }
}

export function rollOf(term: Term, { unit, way }: Run, reading: Reading): Roll {
  if (term.roll) return term.roll
  return way === -1 && unit !== 'hour' ? reading.before : reading.roll[unit]
}
