import type { Database } from '../database.server.ts'
import { prepared } from '../prepared.server.ts'
import { turnedNames } from '../search-key.ts'

/** Keeps the names by which each agency finds a case: written only where the name or who sees the case has changed. */
export async function storeNames(
  db: Database,
  { id, personId }: { readonly id: string; readonly personId: string },
  agencies: readonly string[],
): Promise<void> {
  const [person] = await findPerson(db, { personId })
  if (!person) throw new Error(`There is no person ${personId}`)
  const names = turnedNames(person.name)
  const wanted = agencies.flatMap((agency) => names.map((name) => ({ agency, name, case_id: id })))
  const known = await findNames(db, { id })
  const keys = new Set(known.map(({ agency, name }) => `${agency} ${name}`))
  if (known.length === wanted.length && wanted.every(({ agency, name }) => keys.has(`${agency} ${name}`))) return
  await db.deleteFrom('case_name').where('case_id', '=', id).execute()
  await db.insertInto('case_name').values(wanted).execute()
}

const findPerson = prepared((db, { personId }: { readonly personId: string }) =>
  db.selectFrom('person').select('search_key as name').where('id', '=', personId),
)
const findNames = prepared((db, { id }: { readonly id: string }) =>
  db.selectFrom('case_name').select(['agency', 'name']).where('case_id', '=', id),
)

/** The same for every case of a person whose card has changed. */
export async function storeNamesOfPerson(db: Database, personId: string): Promise<void> {
  const seeing = await db
    .selectFrom('case_file')
    .innerJoin('case_agency', 'case_agency.case_id', 'case_file.id')
    .select(['case_file.id', 'agency'])
    .where('person_id', '=', personId)
    .execute()
  for (const [id, rows] of Map.groupBy(seeing, (row) => row.id))
    await storeNames(
      db,
      { id, personId },
      rows.map(({ agency }) => agency),
    )
}
