export type Unit = 'hour' | 'day-and-night' | 'calendar-day' | 'working-day' | 'week' | 'month' | 'quarter' | 'year'
export type Roll = 'forward' | 'back' | 'none'
export type Count = 'next-day' | 'same-day'

export type Length = { readonly amount: number; readonly unit: Unit }

export type Term = Length & {
  readonly direction?: 'after' | 'before'
  readonly count?: Count
  readonly roll?: Roll
  /** IANA zone in whose hours a term of hours is told: that of the agency that acts; else the offset of its start stays. */
  readonly zone?: string
}

/** How a region reads the law where a term itself says nothing. */
export type Reading = {
  readonly count: Count
  readonly roll: Readonly<Record<Unit, Roll>>
  readonly before: Roll
  readonly every: 'calendar' | 'anchor'
  readonly 'day-and-night': 'next-day' | '24-hours'
  /** Which of the two border days of a stop do not count; by default the opening day. */
  readonly stop?: 'opening-day' | 'closing-day' | 'both-days' | 'neither-day'
}

const MOST = 10_000

export function isAmount(amount: number): boolean {
  return Number.isInteger(amount) && amount >= 0 && amount <= MOST
}
