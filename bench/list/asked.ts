import { DatabaseSync } from 'node:sqlite'
import { inventPerson, seeded } from './people.ts'

export type Asked = readonly (readonly [kind: string, path: string])[]

/** What a caseworker asks of her list in a morning: her list, its parts, the next page, people by what is known of them. */
export function morning(file: string, agency: string, seed: number, rounds: number): Asked {
  const chance = seeded(seed)
  const db = new DatabaseSync(file, { readOnly: true })
  const one = (sql: string, ...values: string[]) => db.prepare(sql).get(...values)
  const last = one('select max(rowid) as n from case_file')
  const queue = 'select sort, case_id, task from work_item where agency = ? and sort > ? order by agency, sort limit 1'
  const actions = db
    .prepare(`select distinct action from work_item where agency = ? and sort < '2' limit 40`)
    .all(agency)
    .map(({ action }) => String(action))
  const path = (fields: Readonly<Record<string, string>>) => `/cases?${new URLSearchParams(fields)}`
  const asked: [string, string][] = []
  for (let round = 0; round < rounds; round++) {
    const { surname, givenName } = inventPerson(chance)
    const somebody = one(
      `select p.birth_date, p.number_key, f.number from case_file f join person p on p.id = f.person_id
       where f.rowid >= ? limit 1`,
      String(Math.floor(chance() * Number(last?.n))),
    )
    const place = one(queue, agency, `1 2026-0${1 + Math.floor(chance() * 4)}-${10 + Math.floor(chance() * 18)}`)
    asked.push(
      ['her list', '/cases'],
      ['overdue', path({ due: 'overdue' })],
      ['this week', path({ due: 'week' })],
      ['waiting for others', path({ due: 'waiting' })],
      ['a page far on', path({ after: JSON.stringify([place?.sort, place?.case_id, place?.task]) })],
      ['one action', path({ action: actions[Math.floor(chance() * actions.length)] ?? '' })],
      ['her own', path({ whose: 'mine' })],
      ['nobody’s', path({ whose: 'free', due: 'today' })],
      ['closed', path({ view: 'closed' })],
      ['surname', path({ q: surname })],
      ['name and surname', path({ q: `${givenName.toLowerCase()} ${surname.slice(0, 4)}` })],
      ['given name alone', path({ q: givenName })],
      ['birth date', path({ q: String(somebody?.birth_date).split('-').reverse().join('.') })],
      ['case number', path({ q: String(somebody?.number) })],
      ['end of a number', path({ q: String(Number(String(somebody?.number).split('/')[2])) })],
      ['personal number', path({ q: String(somebody?.number_key ?? '11122233344') })],
    )
  }
  db.close()
  return asked
}
