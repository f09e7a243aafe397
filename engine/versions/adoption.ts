import type { Carried, CaseEvent, Rules } from '#engine/workflow'
import { type Impact, impact, rewritesPast } from './impact.ts'

/** Rules an open case may take on, and what they call otherwise. */
export type Taking = { readonly rules: Rules; readonly carried: readonly Carried[] }

/** The rules with the changes meant for every open case, and with those for cases not yet overdue too; absent where they change nothing. */
export type Takings = { readonly open?: Taking; readonly onTime?: Taking }

/** What becomes of an open case when a publication comes into force. A past that would be rewritten keeps the case by its former rules. */
export type Adoption =
  | { readonly type: 'untouched' }
  | { readonly type: 'taken'; readonly taking: Taking; readonly impacts: readonly Impact[] }
  | { readonly type: 'kept'; readonly impacts: readonly Impact[] }

/** How an open case takes on the changes of a publication on the day it comes into force (ISO date). */
export function adoption(before: Rules, takings: Takings, events: readonly CaseEvent[], day: string): Adoption {
  const judged = (taking: Taking | undefined): Exclude<Adoption, { type: 'untouched' }> | undefined => {
    if (!taking) return undefined
    const impacts = impact(before, taking.rules, events, day, taking.carried)
    return rewritesPast(impacts) ? { type: 'kept', impacts } : { type: 'taken', taking, impacts }
  }
  const [open, onTime] = [judged(takings.open), judged(takings.onTime)]
  if (onTime && !isOverdue(onTime.impacts, open?.impacts ?? [], day)) return onTime
  return open ?? { type: 'untouched' }
}

// A date already past that only the changes for cases on time would move.
function isOverdue(impacts: readonly Impact[], anyway: readonly Impact[], day: string): boolean {
  return impacts.some(
    (one) =>
      one.code === 'due-moved' &&
      one.before !== undefined &&
      one.before.slice(0, 10) < day &&
      !anyway.some((other) => other.code === 'due-moved' && other.task === one.task && other.after === one.after),
  )
}
