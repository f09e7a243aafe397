import type { Step, Term, TimeProblem } from '#engine/calendar'
import type { Source, Text } from '#engine/schema'
import type { TermChange } from './term-in-force.ts'

/**
 * When a task is due, or why no date can be given. `provisional`: the agency is not chosen yet, the region's calendar stands
 * in. `lacks`: whether `from` is the event not yet recorded, or the answer that names the length. `soft`: the act advises the day, whoever misses it is not late. `standing`: a branch has stopped the clock; `earliest` is the due date if it ended on the day asked about.
 */
export type DueDate =
  | { readonly type: 'dated'; readonly due: string; readonly soft?: true; readonly why: Why }
  | { readonly type: 'undated'; readonly text?: Text; readonly source?: Source; readonly finding?: Text }
  | {
      readonly type: 'not-started'
      readonly lacks: 'start' | 'length'
      readonly from: string
      readonly source?: Source
    }
  | {
      readonly type: 'standing'
      readonly since: string
      readonly by: string
      readonly earliest?: { readonly due: string; readonly why: Why }
      readonly source?: Source
    }
  | { readonly type: 'refused'; readonly problem: TimeProblem | NoCalendar; readonly source?: Source }

export type NoCalendar = { readonly code: 'no-calendar'; readonly path: readonly string[] }

/** Everything a person needs to check a date: the event, the term, the clause, the calendar and each day that did not count. */
export type Why = {
  readonly from?: string
  readonly fromDate?: string
  readonly term?: Term
  /** The turn of a recurrence, first and last day, and whether turns follow the calendar or their event. */
  readonly turn?: { readonly from: string; readonly to: string; readonly by: 'calendar' | 'anchor' }
  /** Where the term is not the one of its rule: what made it so. */
  readonly changes?: readonly TermChange[]
  readonly source?: Source
  readonly finding?: Text
  readonly calendar: string
  readonly version: string
  readonly provisional: boolean
  readonly steps: readonly Step[]
}
