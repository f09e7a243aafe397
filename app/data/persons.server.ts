import { randomUUID } from 'node:crypto'
import type { ProcedureVersion } from '#engine/definition'
import type { Answers } from '#engine/schema'
import type { CaseActor } from './case/case-actor.ts'
import { storeNamesOfPerson } from './case/store-names.server.ts'
import { now } from './clock.server.ts'
import type { Database } from './database.server.ts'
import { type PersonRecord, personRecord } from './person-record.ts'
import { numberKey, searchKey } from './search-key.ts'

export type Person = Omit<PersonRecord, 'number'> & { readonly id: string }

/** Somebody who may be the same person, with the cases of theirs that the actor may see. */
export type Double = Person & { readonly cases: readonly { readonly id: string; readonly number: string }[] }

/**
 * People of the same surname and birth date, of the same full name, or of the same number, among the cases the actor
 * may see; of all others nothing is said.
 */
export async function findDoubles(
  db: Database,
  actor: CaseActor,
  asked: Omit<PersonRecord, 'number'> & { readonly number?: string | null },
): Promise<readonly Double[]> {
  if (actor.agency === null) return []
  const rows = await db
    .selectFrom('person')
    .innerJoin('case_file', 'case_file.person_id', 'person.id')
    .innerJoin('case_agency', 'case_agency.case_id', 'case_file.id')
    .select(personColumns)
    .select(['case_file.id as caseId', 'case_file.number as caseNumber', 'person.number as number'])
    .where('case_agency.agency', '=', actor.agency)
    .where((eb) =>
      eb.or([
        eb('person.birth_date', '=', asked.birthDate),
        eb('person.search_key', '=', fullName(asked)),
        eb('person.number_key', '=', numberKey(asked.number)),
      ]),
    )
    .orderBy('person.sort_key')
    .orderBy('case_file.number')
    .execute()
  const same = rows.filter(
    (row) =>
      searchKey(row.surname) === searchKey(asked.surname) ||
      fullName(row) === fullName(asked) ||
      (row.number !== null && numberKey(row.number) === numberKey(asked.number)),
  )
  return [...Map.groupBy(same, ({ id }) => id).values()].flatMap(([first, ...others]) => {
    if (!first) return []
    const { caseId: _id, caseNumber: _caseNumber, number: _number, ...person } = first
    return [{ ...person, cases: [first, ...others].map((row) => ({ id: row.caseId, number: row.caseNumber })) }]
  })
}

/** Whether the actor may name this person: one of a case that the agency sees. */
export async function knowsPerson(db: Database, actor: CaseActor, id: string): Promise<boolean> {
  const row = await db
    .selectFrom('case_file')
    .innerJoin('case_agency', 'case_agency.case_id', 'case_file.id')
    .select('case_file.id')
    .where('person_id', '=', id)
    .where('agency', '=', actor.agency)
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}

export function readPerson(db: Database, id: string): Promise<Person> {
  return db.selectFrom('person').select(personColumns).where('id', '=', id).executeTakeFirstOrThrow()
}

/** A new card, answering its id. */
export async function addPerson(db: Database, version: ProcedureVersion, subject: Answers): Promise<string> {
  const id = randomUUID()
  await db
    .insertInto('person')
    .values({ id, region: version.region.id, created_at: await now(db), ...columnsOf(version, subject) })
    .execute()
  return id
}

/** Puts a card right after the subject of one of the person's cases. */
export async function updatePerson(
  db: Database,
  id: string,
  version: ProcedureVersion,
  subject: Answers,
): Promise<void> {
  await db.updateTable('person').set(columnsOf(version, subject)).where('id', '=', id).execute()
  await storeNamesOfPerson(db, id)
}

const personColumns = [
  'person.id as id',
  'person.surname as surname',
  'person.given_name as givenName',
  'person.patronymic as patronymic',
  'person.birth_date as birthDate',
] as const

function columnsOf(version: ProcedureVersion, subject: Answers) {
  const card = personRecord(version, subject)
  return {
    surname: card.surname,
    given_name: card.givenName,
    patronymic: card.patronymic,
    birth_date: card.birthDate,
    number: card.number,
    number_key: numberKey(card.number),
    search_key: fullName(card),
    sort_key: fullName(card),
  }
}

function fullName({ surname, givenName, patronymic }: Pick<Person, 'surname' | 'givenName' | 'patronymic'>): string {
  return searchKey(`${surname} ${givenName} ${patronymic ?? ''}`)
}
