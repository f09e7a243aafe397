import type { Database } from '../database.server.ts'

/** How many cases are open, in every region and agency. */
export async function openCaseCount(db: Database): Promise<number> {
  const row = await db
    .selectFrom('case_file')
    .select((query) => query.fn.countAll().as('count'))
    .where('status', '=', 'open')
    .executeTakeFirst()
  return Number(row?.count ?? 0)
}
