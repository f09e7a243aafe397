import { randomUUID } from 'node:crypto'
import { DatabaseSync, type SQLInputValue } from 'node:sqlite'
import { type Line, lineBucket, lineSort } from '#app/data/case/work-line.ts'
import { searchKey, turnedNames } from '#app/data/search-key.ts'
import { type Pattern, readPatterns } from './patterns.ts'
import { inventPerson, seeded } from './people.ts'

const colleagues = 40
const firstYear = 2021

/**
 * Fills a database with cases made like those it has: invented people, dates moved, straight into the tables that the
 * lists are read from. Half of the cases are closed, a third of the open ones are in somebody's hands.
 */
export function generateCases(file: string, count: number): void {
  const db = new DatabaseSync(file)
  db.exec('pragma locking_mode=exclusive; pragma journal_mode=delete; pragma journal_mode=off')
  db.exec('pragma synchronous=off; pragma foreign_keys=off; pragma cache_size=-2000000')
  const patterns = readPatterns(db)
  const later = withoutIndexes(db)
  db.exec('create temp table names (agency text, name text, case_id text)')
  db.exec('begin')
  const hands = addColleagues(db)
  const write = writers(db)
  const chance = seeded(7)
  const open = patterns.filter(({ status }) => status === 'open')
  const closed = patterns.filter(({ status }) => status === 'closed')
  for (let at = 0; at < count; at++) {
    const from = at % 2 === 0 || closed.length === 0 ? open : closed
    writeCase(write, from[Math.floor(chance() * from.length)]!, at, chance, hands)
  }
  db.exec('insert into case_name select agency, name, case_id from names order by agency, name, case_id')
  for (const sql of later) db.exec(sql)
  db.exec(`delete from work_count;
    insert into work_count select agency, '*', bucket, count(*) from work_item group by agency, bucket;
    insert into work_count select agency, held_by, bucket, count(*) from work_item group by agency, held_by, bucket`)
  db.exec('commit')
  db.exec('pragma journal_mode=wal')
  db.close()
}

type Writers = ReturnType<typeof writers>

function writers(db: DatabaseSync) {
  const into = (table: string, columns: string) => {
    const marks = columns.replaceAll(/\w+/g, '?')
    const statement = db.prepare(`insert or ignore into ${table} (${columns}) values (${marks})`)
    return (...values: readonly SQLInputValue[]) => statement.run(...values)
  }
  return {
    person: into(
      'person',
      'id, region, surname, given_name, patronymic, birth_date, search_key, sort_key, created_at, number, number_key',
    ),
    file: into(
      'case_file',
      'id, number, region, procedure, version, person_id, opened_by_agency, opened_on, stage, status, revision, created_at, refreshed_on',
    ),
    event: into('event', 'id, case_id, sequence, type, on_date, recorded_at, user_id, agency, body, idempotency_key'),
    agency: into('case_agency', 'case_id, agency, since'),
    line: into('work_item', 'case_id, task, agency, sort, bucket, procedure, stage, action, held_by, body'),
    claim: into('claim', 'case_id, agency, user_id, since, note'),
    name: into('names', 'agency, name, case_id'),
  }
}

function writeCase(
  write: Writers,
  pattern: Pattern,
  at: number,
  chance: () => number,
  hands: ReadonlyMap<string, readonly string[]>,
): void {
  const person = inventPerson(chance)
  const [id, personId, eventId] = [inOrder('c', at), inOrder('d', at), inOrder('e', at)]
  const { region, procedure, agencies } = pattern
  const days = Math.floor(chance() * 90) - 6
  const year = firstYear + (at % 6)
  const number = `${pattern.code}/${year}/${String(100 + Math.floor(at / 6)).padStart(6, '0')}`
  const key = searchKey(`${person.surname} ${person.givenName} ${person.patronymic}`)
  const created = `${pattern.openedOn}T02:20:00.000Z`
  write.person(
    personId,
    region,
    person.surname,
    person.givenName,
    person.patronymic,
    person.birthDate,
    key,
    key,
    created,
    person.number,
    person.number.replaceAll(/\D/g, ''),
  )
  write.file(
    id,
    number,
    region,
    procedure,
    pattern.version,
    personId,
    pattern.openedBy,
    pattern.openedOn,
    pattern.stage,
    pattern.status,
    1,
    created,
    pattern.refreshedOn,
  )
  const body = JSON.parse(pattern.opening)
  const subject = { ...body.subject, surname: person.surname, 'given-name': person.givenName, snils: person.number }
  write.event(
    eventId,
    id,
    1,
    'case-opened',
    pattern.openedOn,
    created,
    'bench',
    pattern.openedBy,
    JSON.stringify({ ...body, subject }),
    `${id} 1`,
  )
  const names = turnedNames(key)
  for (const agency of agencies) {
    write.agency(id, agency, pattern.openedOn)
    for (const name of names) write.name(agency, name, id)
  }
  const holder = holderOf(pattern, chance, hands)
  if (holder) write.claim(id, holder.agency, holder.user, created, '')
  for (const { task, agency, stage, action, body } of pattern.lines) {
    const line = moved(body, days)
    const heldBy = holder?.agency === agency ? holder.user : ''
    write.line(
      id,
      task,
      agency,
      lineSort(line, number),
      lineBucket(line),
      procedure,
      stage,
      action,
      heldBy,
      JSON.stringify(line),
    )
  }
}

/** As long as any id and in order, for a million random ones take minutes to sort in. */
function inOrder(kind: string, at: number): string {
  return `${at.toString(16).padStart(8, '0')}-0000-4000-8000-${kind.repeat(12)}`
}

function holderOf({ agencies, status }: Pattern, chance: () => number, hands: ReadonlyMap<string, readonly string[]>) {
  if (status !== 'open' || chance() > 1 / 3) return undefined
  const agency = agencies[Math.floor(chance() * agencies.length)]!
  const users = hands.get(agency) ?? []
  const user = users[Math.floor(chance() * users.length)]
  return user === undefined ? undefined : { agency, user }
}

function moved(line: Line, days: number): Line {
  const move = (text: string) => Temporal.PlainDate.from(text.slice(0, 10)).add({ days }).toString() + text.slice(10)
  const { due, since } = line
  return { ...line, ...(due ? { due: move(due) } : {}), ...(since ? { since: move(since) } : {}) }
}

/** Colleagues for every agency that has somebody to sign in; whoever signs in is one of them. */
function addColleagues(db: DatabaseSync): ReadonlyMap<string, readonly string[]> {
  const users = db.prepare('select * from user where agency is not null').all()
  const hands = new Map<string, string[]>()
  for (const user of users) {
    const columns = Object.keys(user)
    const add = db.prepare(`insert into user (${columns}) values (${columns.map(() => '?')})`)
    const ids = [String(user.id)]
    for (let at = 1; at < colleagues; at++) {
      const id = randomUUID()
      add.run(...Object.values({ ...user, id, email: `${id}@bench.example`, name: `Специалист ${at}` }))
      ids.push(id)
    }
    hands.set(String(user.agency), ids)
  }
  return hands
}

/** Takes the indexes and triggers of the great tables away and answers how to make them again: sorted once is faster. */
function withoutIndexes(db: DatabaseSync): readonly string[] {
  const tables = ['person', 'case_file', 'case_agency', 'work_item', 'case_name', 'claim']
  const found = db
    .prepare(`select type, name, sql from sqlite_master where sql is not null and type in ('index', 'trigger') and
      tbl_name in (${tables.map((name) => `'${name}'`)})`)
    .all()
  for (const { type, name } of found) db.exec(`drop ${type} ${name}`)
  return found.map(({ sql }) => String(sql))
}
