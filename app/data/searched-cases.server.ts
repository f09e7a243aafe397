import { agencyParts, type CaseActor } from './case/case-actor.ts'
import { readsPersonalNumber } from './case/reads-personal-number.server.ts'
import { caseNumbers } from './case-numbers.server.ts'
import type { Database } from './database.server.ts'
import { namedCases } from './named-cases.server.ts'
import { afterPrefix } from './search-key.ts'
import { type SearchTerms, searchTerms } from './search-terms.ts'

/** The cases found, by name, and the place to go on from. */
export type FoundCases = { readonly ids: readonly string[]; readonly next?: string }

/**
 * The cases an agency sees that fit all of what was typed: parts of a name in any order, a birth date ДД.ММ.ГГГГ, a
 * personal number, a case number. A personal number finds a case only for who may read it there.
 */
export async function searchedCases(
  db: Database,
  actor: CaseActor & { readonly agency: string },
  asked: string,
  { today, after, limit }: { readonly today: string; readonly after?: string; readonly limit: number },
): Promise<FoundCases> {
  const terms = searchTerms(asked)
  const { names, ...facts } = terms
  if (Object.keys(facts).length === 0)
    return names.length === 0 ? { ids: [] } : namedCases(db, actor.agency, names, after, limit)
  const rows = await page(db, actor.agency, terms, today, after, limit + 1).execute()
  const shown = rows.slice(0, limit)
  const last = rows.length > limit ? shown.at(-1) : undefined
  const ids: string[] = []
  for (const { id } of shown)
    if (terms.personal === undefined || (await readsPersonalNumber(db, actor, id, today))) ids.push(id)
  return { ids, ...(last ? { next: last.id } : {}) }
}

/** Cases by something that few have in common, so that the rest is compared case by case. */
export function page(
  db: Database,
  agency: string,
  { names, birthDate, personal, number }: SearchTerms,
  today: string,
  after: string | undefined,
  limit: number,
) {
  const written = number === undefined ? undefined : caseNumbers(agencyParts(agency).region, number, today)
  let query = db
    .selectFrom('case_file')
    .innerJoin('person', 'person.id', 'case_file.person_id')
    .innerJoin('case_agency', 'case_agency.case_id', 'case_file.id')
    .select('case_file.id as id')
    .where('case_agency.agency', '=', agency)
    .orderBy('person.sort_key')
    .orderBy('case_file.id')
    .limit(limit)
  if (birthDate !== undefined) query = query.where('person.birth_date', '=', birthDate)
  if (personal !== undefined) query = query.where('person.number_key', '=', personal)
  if (written && 'whole' in written) query = query.where('case_file.number', 'in', written.whole)
  if (written && 'beginning' in written)
    query = query
      .where('case_file.number', '>=', written.beginning)
      .where('case_file.number', '<', afterPrefix(written.beginning))
  for (const part of names)
    query = query.where((eb) =>
      eb.or([eb('person.search_key', 'like', `${part}%`), eb('person.search_key', 'like', `% ${part}%`)]),
    )
  if (after !== undefined) {
    // The case alone stands in an address; its name is looked up.
    const named = db
      .selectFrom('person as before')
      .innerJoin('case_file as its', 'its.person_id', 'before.id')
      .select('before.sort_key')
      .where('its.id', '=', after)
    query = query.where((eb) =>
      eb.or([
        eb('person.sort_key', '>', named),
        eb.and([eb('person.sort_key', '=', named), eb('case_file.id', '>', after)]),
      ]),
    )
  }
  return query
}
