import type { Database } from '../database.server.ts'

/** The next case number under an agency's code in a year, `code/year/sequence`: without gaps, for a refused opening takes none. */
export async function nextNumber(db: Database, code: string, year: number): Promise<string> {
  const { last } = await db
    .insertInto('case_counter')
    .values({ agency: code, year, last: 1 })
    .onConflict((c) => c.columns(['agency', 'year']).doUpdateSet((eb) => ({ last: eb('case_counter.last', '+', 1) })))
    .returning('last')
    .executeTakeFirstOrThrow()
  return `${code}/${year}/${String(last).padStart(6, '0')}`
}
