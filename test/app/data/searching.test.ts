import { describe, expect, test } from 'vitest'
import { doublesAmong } from '#app/cases/list/doubles-among.ts'
import type { CaseActor } from '#app/data/cases.server.ts'
import type { Database } from '#app/data/database.server.ts'
import { workList } from '#app/data/work-list.server.ts'
import { centre, handedOver, newDay, office, opened, order, pyotr } from './office.ts'

const find = async (db: Database, search: string, actor: CaseActor = office, after?: string, limit = 50) =>
  workList(db, actor, { view: 'all', search, after, limit })

const named = async (db: Database, search: string, actor = office) =>
  (await find(db, search, actor)).rows.map(({ person }) => `${person.surname} ${person.givenName}`)

const person = (surname: string, givenName: string, patronymic = 'Иванович') => ({
  ...pyotr,
  surname,
  'given-name': givenName,
  patronymic,
})

test('a name is found by its parts in any order, and shown in the order of the part that is rarer', async () => {
  const db = await newDay()
  for (const subject of [person('Яковлев', 'Иван'), person('Белов', 'Иван'), person('Ёлкин', 'Пётр', 'Ильич')])
    await opened(db, { subject })
  expect(await named(db, 'иван')).toEqual(['Белов Иван', 'Яковлев Иван'])
  expect(await named(db, 'иван яков')).toEqual(['Яковлев Иван'])
  expect(await named(db, 'елкин ильич')).toEqual(['Ёлкин Пётр'])
})

test('what is found is read page by page, without a name in the place it goes on from', async () => {
  const db = await newDay()
  for (const surname of ['Белов', 'Власов', 'Ёлкин', 'Жуков', 'Яковлев'])
    await opened(db, { subject: person(surname, 'Иван') })
  const seen: string[] = []
  let after: string | undefined
  do {
    const { rows, next } = await find(db, 'иван', office, after, 2)
    seen.push(...rows.map((row) => row.person.surname))
    expect(next ?? '').not.toMatch(/[а-яё]/i)
    after = next
  } while (after !== undefined)
  expect(seen).toEqual(['Белов', 'Власов', 'Ёлкин', 'Жуков', 'Яковлев'])
})

test('a corrected name is found, the former is not', async () => {
  const db = await newDay()
  const { id } = await opened(db)
  const answers = { ...pyotr, surname: 'Ольхин' }
  await order(db, office, id, { type: 'correct-entry', entry: 1, answers, reason: 'Опечатка' })
  expect(await named(db, 'ольхин')).toEqual(['Ольхин Пётр'])
  expect(await named(db, 'алешин')).toEqual([])
})

describe('a personal number', () => {
  const subject = { ...pyotr, number: '112-233-445 95' }

  test.each(['112-233-445 95', '11223344595', '112 233 445 95'])('is found as %s by who may read it', async (asked) => {
    const db = await newDay()
    await opened(db, { subject })
    await opened(db, { subject: person('Белов', 'Иван') })
    expect(await named(db, asked)).toEqual(['Алёшин Пётр'])
  })

  test('finds nothing for an agency that sees the case but not the number', async () => {
    const db = await newDay()
    await handedOver(db, { subject })
    expect(new Set(await named(db, 'алешин', centre))).toEqual(new Set(['Алёшин Пётр']))
    expect(await named(db, '11223344595', centre)).toEqual([])
  })
})

describe('two cards among the found', () => {
  test('are told of when they share surname and birth date, or the whole name', async () => {
    const db = await newDay()
    await opened(db, { subject: pyotr })
    await opened(db, { subject: { ...pyotr, 'given-name': 'Петя', patronymic: '' } })
    await opened(db, { subject: { ...pyotr, 'given-name': 'Анна', 'birth-date': '1971-01-01' } })
    const { rows } = await find(db, 'алешин')
    const doubles = doublesAmong(rows)
    expect(rows.filter(({ personId }) => doubles.has(personId)).map((row) => row.person.givenName)).toEqual([
      'Пётр',
      'Петя',
    ])
  })

  test('of one person are no doubles', () => {
    const row = { personId: 'p', person: { surname: 'А', givenName: 'Б', patronymic: null, birthDate: '1990-01-01' } }
    expect(doublesAmong([row, row]).size).toBe(0)
  })
})
