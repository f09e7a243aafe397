import { type Calendar, occurrences } from '#engine/calendar'
import { problem } from '#engine/result'
import type { Every } from '#engine/schema'
import type { Case } from './case.ts'
import type { DueDate } from './due-date.ts'
import { dateOf } from './moment.ts'
import type { OpenTask } from './open-tasks.ts'
import { periodOf } from './period.ts'
import type { Rules } from './rules.ts'

/** The first turn of a recurring task that has not been done: the n-th doing answers for the n-th turn. */
export function nextOccurrence(
  rules: Rules,
  state: Case,
  open: OpenTask,
  every: Every,
  calendar: Calendar,
  on: string,
  base: { readonly calendar: string; readonly version: string; readonly provisional: boolean },
): DueDate | undefined {
  const anchor = every.from === undefined ? undefined : open.scope.read(every.from)
  const known = anchor?.type === 'date' || anchor?.type === 'date-time' ? anchor.value : undefined
  const from = every.from === undefined ? open.began : known
  const { source, finding } = every
  if (from === undefined) return { type: 'not-started', lacks: 'start', from: every.from ?? open.holder, source }
  const to = periodOf(rules, state, open.holder, open.scope.read)?.ends
  const horizon = Temporal.PlainDate.from(dateOf(on)).add(spanOf(every))
  const window = { from: dateOf(from), to }
  const { reading } = rules.version.region
  const turns = occurrences(every, window, horizon.toString(), calendar, reading, open.times + 1)
  if (!turns.ok) return { type: 'refused', problem: turns.problems[0] ?? problem('bad-date'), source }
  const turn = turns.value[open.times]
  if (!turn) return undefined
  return {
    type: 'dated',
    due: turn.due,
    why: {
      ...base,
      from: every.from ?? open.holder,
      fromDate: from,
      turn: { ...turn.period, by: every.by ?? reading.every },
      source,
      finding,
      steps: turn.steps,
    },
  }
}

function spanOf({ amount, unit }: Every): {
  readonly days?: number
  readonly weeks?: number
  readonly months?: number
  readonly years?: number
} {
  switch (unit) {
    case 'hour':
    case 'day-and-night':
    case 'calendar-day':
    case 'working-day':
      return { days: amount * 2 }
    case 'week':
      return { weeks: amount }
    case 'month':
      return { months: amount }
    case 'quarter':
      return { months: amount * 3 }
    case 'year':
      return { years: amount }
  }
}
