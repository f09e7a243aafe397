import { type SqlBool, sql } from 'kysely'
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

/** Counts an agency's lines by due date in one pass over its part of the index. */
export async function countDue(db: Database, agency: string, today: string): Promise<DueCounts> {
  const bounds = dueBounds(today)
  const counted = (name: keyof DueCounts) => {
    const [from, to] = bounds[name]
    return sql<number>`coalesce(sum(case when ${sql<SqlBool>`sort >= ${from} and sort < ${to}`} then 1 else 0 end), 0)`.as(
      name,
    )
  }
  return db
    .selectFrom('work_item')
    .select([
      counted('overdue'),
      counted('today'),
      counted('tomorrow'),
      counted('week'),
      counted('later'),
      counted('undated'),
      counted('waiting'),
    ])
    .where('agency', '=', agency)
    .where('sort', '<', viewSort.closed)
    .executeTakeFirstOrThrow()
}
