import { undatedSort, viewSort } from './case/work-line.ts'
import type { Database } from './database.server.ts'

/** How many lines of an agency fall due when; `week` ends with Sunday, `undated` have no date. */
export type DueCounts = {
  readonly overdue: number
  readonly today: number
  readonly tomorrow: number
  readonly week: number
  readonly later: number
  readonly undated: number
  readonly waiting: number
}

export const noCounts: DueCounts = { overdue: 0, today: 0, tomorrow: 0, week: 0, later: 0, undated: 0, waiting: 0 }

const names = ['overdue', 'today', 'tomorrow', 'week', 'later', 'undated', 'waiting'] as const

/** Where the lines of each kind lie in `sort` on a day; each ends before its second bound. */
export function dueBounds(today: string): Readonly<Record<keyof DueCounts, readonly [string, string]>> {
  const day = Temporal.PlainDate.from(today)
  const before = (days: number) => `${viewSort.open}${day.add({ days })}`
  const nextWeek = before(Math.max(2, 8 - day.dayOfWeek))
  return {
    overdue: [viewSort.open, before(0)],
    today: [before(0), before(1)],
    tomorrow: [before(1), before(2)],
    week: [before(2), nextWeek],
    later: [nextWeek, undatedSort],
    undated: [undatedSort, viewSort.waiting],
    waiting: [viewSort.waiting, viewSort.closed],
  }
}

/** Counts the lines of an agency by due date: all of them (`*`), a person's, or those nobody has taken on (empty). */
export async function countDue(db: Database, agency: string, today: string, whose = '*'): Promise<DueCounts> {
  const bounds = dueBounds(today)
  const days = await db
    .selectFrom('work_count')
    .select(['bucket', 'lines'])
    .where('agency', '=', agency)
    .where('whose', '=', whose)
    .execute()
  const counts = { ...noCounts }
  for (const { bucket, lines } of days) {
    const name = names.find((one) => bucket >= bounds[one][0] && bucket < bounds[one][1])
    if (name) counts[name] += lines
  }
  return counts
}
