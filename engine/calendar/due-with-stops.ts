import { type Result, succeed } from '#engine/result'
import type { Calendar } from './build-calendar.ts'
import { countTerm, type Run } from './count-term.ts'
import { due, finish, rollOf, settle } from './due.ts'
import { type Moment, readMoment } from './moment.ts'
import { moveByStops } from './move-by-stops.ts'
import { type Standing, type Stop, standings } from './standings.ts'
import { type Due, explainDays, type Standstill, type Step } from './step.ts'
import { isAmount, type Reading, type Term } from './term.ts'
import type { TimeProblem } from './time-problem.ts'
import { nthWorkingDay, workingDaysBetween } from './working-day.ts'

/**
 * When a term whose clock was stopped ends, and why; while a stop lasts, since when it stands. A stop counts only if it
 * began by the last day: it heals no lateness. Working days inside it are not counted; any other term moves by the days
 * stood (a month's too), and is moved off a day off afterwards. A term counted back moves with its event alone.
 */
export function dueWithStops(
  term: Term,
  from: string,
  calendar: Calendar,
  reading: Reading,
  stops: readonly Stop[],
): Result<Due | Standstill, TimeProblem> {
  if (stops.length === 0) return due(term, from, calendar, reading)
  const start = readMoment(from)
  const stood = standings(stops, reading)
  const run = settle(term, reading)
  if (!start || stood.length === 0 || run.way === -1 || run.amount === 0 || !isAmount(run.amount))
    return due(term, from, calendar, reading)
  const eve = run.count === 'same-day' ? start.date.subtract({ days: 1 }) : start.date
  const counted =
    run.unit === 'working-day'
      ? countWorkingDays(run.amount, eve, calendar, stood)
      : countDates(term, run, start, eve, calendar, reading, stood)
  if (!counted.ok) return counted
  if ('since' in counted.value) return succeed(counted.value)
  const { end, steps } = counted.value
  return finish(run, from, end, steps, calendar, rollOf(term, run, reading))
}

/** A last day past the known years is after any stop that began in them. */
function isBeyond(problems: readonly TimeProblem[], first: Temporal.PlainDate, { knownTo = '' }: Calendar): boolean {
  return problems[0]?.code === 'beyond-known-calendar' && first.toString() <= knownTo
}

type Counted = { readonly end: Moment; readonly steps: readonly Step[] }

function countDates(
  term: Term,
  run: Run,
  start: Moment,
  eve: Temporal.PlainDate,
  calendar: Calendar,
  reading: Reading,
  stood: readonly Standing[],
): Result<Counted | Standstill, TimeProblem> {
  const counted = countTerm(run, start, calendar)
  if (!counted.ok) return counted
  const moved = moveByStops(counted.value.end.date, eve, stood, calendar, rollOf(term, run, reading))
  if ('since' in moved) return succeed(moved)
  return succeed({ end: { ...counted.value.end, date: moved.end }, steps: [...counted.value.steps, ...moved.steps] })
}

function countWorkingDays(
  amount: number,
  start: Temporal.PlainDate,
  calendar: Calendar,
  stood: readonly Standing[],
): Result<Counted | Standstill, TimeProblem> {
  let [eve, left] = [start, amount]
  const steps: Step[] = []
  const isAfter = (a: Temporal.PlainDate, b: Temporal.PlainDate) => Temporal.PlainDate.compare(a, b) > 0
  const worked = (after: Temporal.PlainDate, to: Temporal.PlainDate) =>
    workingDaysBetween(calendar, after.toString(), to.toString()) ?? 0
  for (const { first, last, by } of stood) {
    if (last && !isAfter(last, eve)) continue
    // A clock that stands from the very first day counts nothing before it.
    const end = isAfter(first, eve.add({ days: 1 })) ? nthWorkingDay(calendar, eve, left) : undefined
    if (end?.ok === false && !isBeyond(end.problems, first, calendar)) return end
    if (end?.ok && isAfter(first, end.value)) break
    const before = isAfter(first, eve) ? first.subtract({ days: 1 }) : eve
    if (!last) return succeed({ type: 'standing', since: first.toString(), by })
    left -= worked(eve, before)
    if (isAfter(before, eve)) steps.push(...explainDays(calendar, eve.add({ days: 1 }), before))
    const from = before.add({ days: 1 }).toString()
    steps.push({ type: 'stopped', from, to: last.toString(), unit: 'working-day', days: worked(before, last), by })
    eve = last
  }
  const end = nthWorkingDay(calendar, eve, left)
  if (!end.ok) return end
  return succeed({
    end: { date: end.value },
    steps: [...steps, ...explainDays(calendar, eve.add({ days: 1 }), end.value)],
  })
}
