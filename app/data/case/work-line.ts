import type { Length } from '#engine/calendar'
import type { Text } from '#engine/schema'
import type { Expiry, Why } from '#engine/workflow'

/** What one line of an agency's list says, beside the case and the person. */
export type Line = {
  readonly view: 'open' | 'waiting' | 'closed'
  readonly title: Text
  readonly holder: Text
  /** Whom of a household or which row of a table the task is about. */
  readonly about?: string
  readonly dueKind: 'dated' | 'advised' | 'standing' | 'not-started' | 'refused' | 'undated' | 'none'
  readonly due?: string
  /** The day an act advises: it is never overdue, so the line stands among those without a date. */
  readonly advised?: string
  /** The first day on which the clock of the term stood still. */
  readonly standing?: string
  /** The first year whose calendar is not published, where the date needs it. */
  readonly unknownYear?: number
  readonly waitsFor?: readonly Text[]
  /** The nearest last day of the papers it needs, where they may not be good on the day of the act. */
  readonly papers?: { readonly through: string; readonly isExpired: boolean }
  readonly since?: string
  readonly expiry?: Expiry
  /** The day since which the case lives by other rules, for a while. */
  readonly newRules?: string
  /** The rule of the date and the event it runs from. */
  readonly why?: Pick<Why, 'from' | 'fromDate' | 'term' | 'source'> & { readonly every?: Length }
}

/** Where each view begins in `sort`; the end is the beginning of the next. */
export const viewSort = { open: '1 ', waiting: '2 ', closed: '3 ', end: '4 ' } as const

/** After every date: `u` for a term whose day the act leaves open or only advises, or that nobody can name yet, `x` for none at all. */
export const undatedSort = `${viewSort.open}u`

/** Sorts by view, then the nearest date (closed cases: the latest), then the case number: a place in a list may stand in an address, names may not. */
export function lineSort({ view, dueKind, due, since }: Line, number: string): string {
  if (view === 'closed') return `${viewSort.closed}${complement(since ?? '')} ${number}`
  return `${viewSort[view]}${due ?? (dueKind === 'none' ? 'x' : 'u')} ${number}`
}

/** What of `sort` is counted: the view and, where there is one, the day. */
export function lineBucket({ view, dueKind, due }: Line): string {
  if (view !== 'open') return viewSort[view]
  return `${viewSort.open}${due?.slice(0, 10) ?? (dueKind === 'none' ? 'x' : 'u')}`
}

// Digits turned round: the latest day sorts first.
function complement(date: string): string {
  return date.replace(/\d/g, (digit) => String(9 - Number(digit)))
}
