import type { Database } from './database.server.ts'
import { afterPrefix, turnedNames } from './search-key.ts'
import type { FoundCases } from './searched-cases.server.ts'

/** How far names are counted to find the rarest part. */
const enough = 2000

type Named = { readonly name: string; readonly id: string }

/** Cases by parts of a name in any order, page by page in the order of the rarest part. */
export async function namedCases(
  db: Database,
  agency: string,
  parts: readonly string[],
  after: string | undefined,
  limit: number,
): Promise<FoundCases> {
  const [rarest = '', ...others] = await byRarity(db, agency, parts)
  const found: Named[] = []
  let place = await placeOf(db, agency, rarest, after)
  while (found.length <= limit) {
    const batch = await namedPage(db, agency, rarest, others, place, 2 * limit).execute()
    for (const row of batch) if (firstTurn(turnedNames(row.name), rarest) === row.name) found.push(row)
    place = batch.at(-1)
    if (batch.length < 2 * limit) break
  }
  const ids = found.slice(0, limit).map(({ id }) => id)
  return { ids, ...(found.length > limit ? { next: ids.at(-1) } : {}) }
}

/** The query of some turned names that begin with a part and hold the others, by its index alone. */
export function namedPage(
  db: Database,
  agency: string,
  part: string,
  others: readonly string[],
  place: Named | undefined,
  limit: number,
) {
  let query = db
    .selectFrom('case_name')
    .select(['name', 'case_id as id'])
    .where('agency', '=', agency)
    .where('name', '>=', part)
    .where('name', '<', afterPrefix(part))
    .orderBy('name')
    .orderBy('case_id')
    .limit(limit)
  if (place) query = query.where((eb) => eb(eb.refTuple('name', 'case_id'), '>', eb.tuple(place.name, place.id)))
  for (const other of others) query = query.where('name', 'like', `% ${other}%`)
  return query
}

async function byRarity(db: Database, agency: string, parts: readonly string[]): Promise<readonly string[]> {
  if (parts.length < 2) return parts
  const counted: { readonly part: string; readonly count: number }[] = []
  for (const part of parts) {
    const { count } = await db
      .selectFrom(namedPage(db, agency, part, [], undefined, enough).as('some'))
      .select((eb) => eb.fn.countAll<number>().as('count'))
      .executeTakeFirstOrThrow()
    counted.push({ part, count })
  }
  return counted.sort((a, b) => a.count - b.count).map(({ part }) => part)
}

/** Where a page goes on from. The case alone stands in an address; its name is looked up. */
async function placeOf(db: Database, agency: string, part: string, id: string | undefined): Promise<Named | undefined> {
  if (id === undefined) return undefined
  const turns = await db
    .selectFrom('case_name')
    .select('name')
    .where('case_id', '=', id)
    .where('agency', '=', agency)
    .execute()
  const name = firstTurn(
    turns.map((turn) => turn.name),
    part,
  )
  return name === undefined ? undefined : { name, id }
}

/** Of a name two parts of which begin alike, one turn counts: it is one case. */
function firstTurn(turns: readonly string[], part: string): string | undefined {
  return turns.filter((turn) => turn.startsWith(part)).sort()[0]
}
