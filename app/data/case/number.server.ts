import type { Database } from '../database.server.ts'

/** The next case number of an agency in a year, `agency/year/sequence`: without gaps, for a refused opening takes none. */
export async function nextNumber(db: Database, region: string, agency: string, year: number): Promise<string> {
  const { last } = await db
    .insertInto('case_counter')
    .values({ agency: `${region}/${agency}`, year, last: 1 })
    .onConflict((c) => c.columns(['agency', 'year']).doUpdateSet((eb) => ({ last: eb('case_counter.last', '+', 1) })))
    .returning('last')
    .executeTakeFirstOrThrow()
  return `${agency}/${year}/${String(last).padStart(6, '0')}`
}
