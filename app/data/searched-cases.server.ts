import { agencyParts } from './case/case-actor.ts'
import type { Database } from './database.server.ts'
import { library } from './definitions.server.ts'
import { afterPrefix, searchKey } from './search-key.ts'

/**
 * The ids of the cases an agency sees that match a birth date ДД.ММ.ГГГГ, a case number, or parts of a name in any
 * order. A number may be given whole, by its beginning, as `2026/12`, or as `12` for the last three years.
 */
export function searchedCases(db: Database, agency: string, asked: string, today: string) {
  const visible = db
    .selectFrom('case_agency')
    .innerJoin('case_file', 'case_file.id', 'case_agency.case_id')
    .select('case_file.id')
    .where('case_agency.agency', '=', agency)
  const date = /^(\d{2})\.(\d{2})\.(\d{4})$/.exec(asked)
  if (date) {
    const born = db
      .selectFrom('person')
      .select('person.id')
      .where('birth_date', '=', `${date[3]}-${date[2]}-${date[1]}`)
    return visible.where('person_id', 'in', born)
  }
  const short = /^(?:(\d{4})\/)?(\d{1,6})$/.exec(asked)
  if (short) return visible.where('number', 'in', numbers(agencyParts(agency).region, short[1], short[2] ?? '', today))
  if (/\d/.test(asked)) {
    const number = asked.toLowerCase()
    return visible.where('number', '>=', number).where('number', '<', afterPrefix(number))
  }
  return searchKey(asked)
    .split(' ')
    .reduce((query, part) => {
      const named = db
        .selectFrom('person_name')
        .select('person_name.person_id')
        .where('part', '>=', part)
        .where('part', '<', afterPrefix(part))
      return query.where('case_file.person_id', 'in', named)
    }, visible)
}

function numbers(region: string, year: string | undefined, sequence: string, today: string): readonly string[] {
  const now = Number(today.slice(0, 4))
  const years = year === undefined ? [now, now - 1, now - 2] : [year]
  const agencies = Object.keys(library().regions[region]?.agencies ?? {})
  return agencies.flatMap((agency) => years.map((one) => `${agency}/${one}/${sequence.padStart(6, '0')}`))
}
