import { type CompiledQuery, CompiledQuery as Raw } from 'kysely'
import { type Database, openDatabase } from '#app/data/database.server.ts'
import { namedPage } from '#app/data/named-cases.server.ts'
import { searchTerms } from '#app/data/search-terms.ts'
import { page as factsPage } from '#app/data/searched-cases.server.ts'
import { page } from '#app/data/work-page.server.ts'

const day = '2026-02-05'
const after = '["1 2026-02-20","",""]'

/** How the database goes about each question; a scan of a table ends the run. */
export async function printPlans(file: string, agency: string): Promise<void> {
  const db = openDatabase(file)
  const list = (query: Parameters<typeof page>[2]) => page(db, agency, query, day, 51).compile()
  const found = (asked: string) => factsPage(db, agency, searchTerms(asked), day, undefined, 51).compile()
  const questions: readonly (readonly [string, CompiledQuery])[] = [
    ['the list', list({ view: 'mine', after })],
    ['one action', list({ view: 'mine', action: 'x', after })],
    ['her own', list({ view: 'mine', heldBy: 'x', after })],
    ['a stage', list({ view: 'mine', stage: 'x', after })],
    ['names', namedPage(db, agency, 'иванов', ['петр'], undefined, 51).compile()],
    ['birth date', found('05.02.1990')],
    ['personal number', found('112-233-445 95')],
    ['case number', found('2026/12')],
  ]
  console.log('\nquery plans')
  for (const [name, query] of questions) {
    const plan = await planOf(db, query)
    console.log(`${name}\n  ${plan.join('\n  ')}`)
    if (plan.some((step) => step.includes('SCAN'))) throw new Error(`${name} scans a table`)
  }
  await db.destroy()
}

async function planOf(db: Database, { sql, parameters }: CompiledQuery): Promise<readonly string[]> {
  const { rows } = await db.executeQuery<{ detail: string }>(Raw.raw(`explain query plan ${sql}`, [...parameters]))
  return rows.map(({ detail }) => detail)
}
