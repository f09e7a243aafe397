import { describe, expect, test } from 'vitest'
import { loadCase, openCase, openings } from '#app/data/cases.server.ts'
import {
  administrator,
  application,
  centre,
  colleague,
  newDay,
  newKey,
  office,
  opened,
  order,
  otherOffice,
  pyotr,
} from './office.ts'

describe('opening a case', () => {
  test('gives it the next number of the agency in the year, without gaps', async () => {
    const db = await newDay()
    const numbers = [(await opened(db)).number, (await opened(db)).number]
    const refused = await openCase(db, office, application({ subject: { surname: 'Алёшин' } }))
    expect(refused.ok).toBe(false)
    numbers.push((await opened(db)).number)
    expect(numbers).toEqual(['office/2026/000001', 'office/2026/000002', 'office/2026/000003'])
    expect((await opened(db, {}, otherOffice)).number).toBe('other-office/2026/000001')
  })

  test('is offered to the agencies of the entry’s role, with the term in which the procedure takes new cases', async () => {
    const db = await newDay()
    const [way, ...rest] = await openings(db, office)
    expect(rest).toEqual([])
    expect(way).toMatchObject({
      procedure: 'care',
      entry: 'application',
      title: 'Помощь',
      inForce: { from: '2026-01-01' },
    })
    expect(await openings(db, centre)).toEqual([])
    expect(await openings(db, administrator)).toEqual([])
  })

  test('is refused for a legal date before the procedure was in force', async () => {
    const db = await newDay()
    const early = await openCase(db, office, application({ on: '2025-12-31' }))
    expect(early.ok ? [] : early.problems.map(({ code }) => code)).toEqual(['procedure-not-in-force'])
  })

  test('keeps the version it was opened by', async () => {
    const db = await newDay()
    const { id } = await opened(db)
    const view = await loadCase(db, office, id)
    expect(view?.file.version).toBe(view?.rules.version.hash)
    expect(view?.state.visits).toEqual([{ stage: 'intake', on: '2026-02-05', via: 'application' }])
  })

  test('draws the card of the person from the subject form', async () => {
    const db = await newDay()
    const { id } = await opened(db)
    const { person } = (await loadCase(db, office, id))!
    expect({ ...person, id: '' }).toEqual({
      id: '',
      surname: 'Алёшин',
      givenName: 'Пётр',
      patronymic: 'Семёнович',
      birthDate: '1990-05-06',
    })
  })

  test('answers the same key as the first time and opens nothing more', async () => {
    const db = await newDay()
    const asked = application()
    const first = await openCase(db, office, asked)
    expect(await openCase(db, colleague, asked)).toEqual(first)
    expect((await opened(db)).number).toBe('office/2026/000002')
  })

  test('refuses a key that came with another application', async () => {
    const db = await newDay()
    const idempotencyKey = newKey()
    await opened(db, { idempotencyKey })
    const again = await openCase(db, office, application({ idempotencyKey, on: '2026-02-04' }))
    expect(again).toMatchObject({ ok: false, problems: [{ code: 'key-of-other-order' }] })
  })

  test('writes nothing when it is refused', async () => {
    const db = await newDay()
    const refused = await openCase(db, office, application({ subject: { surname: 'Алёшин' } }))
    expect(refused).toMatchObject({ ok: false, problems: [{ code: 'required' }, { code: 'required' }] })
    for (const table of ['person', 'case_name', 'case_file', 'event', 'case_counter', 'audit'] as const)
      expect(await db.selectFrom(table).selectAll().execute()).toEqual([])
  })

  test.each([
    ['before the procedure is in force', office, { on: '2025-12-31' }, 'procedure-not-in-force'],
    ['on a day still to come', office, { on: '2026-02-06' }, 'date-in-future'],
    ['by an agency of another role', centre, {}, 'not-your-move'],
    ['by somebody without an agency', administrator, {}, 'not-your-move'],
    ['of a procedure the region does not have', office, { procedure: 'queue' }, 'unknown-procedure'],
    ['for a person of a case it does not see', office, { person: 'somebody' }, 'unknown-person'],
  ])('is refused %s', async (_, actor, change, code) => {
    const db = await newDay()
    expect(await openCase(db, actor, application(change))).toMatchObject({ ok: false, problems: [{ code }] })
  })

  test('takes up a person of an earlier case when the caseworker says so, and renames both cases', async () => {
    const db = await newDay()
    const first = await opened(db)
    const known = (await loadCase(db, office, first.id))!.person.id
    const second = await opened(db, { person: known, subject: { ...pyotr, surname: 'Белов' } })
    expect((await loadCase(db, office, second.id))?.person.id).toBe(known)
    expect((await loadCase(db, office, first.id))?.person.surname).toBe('Белов')
  })

  test('a corrected name is the name of the card', async () => {
    const db = await newDay()
    const { id } = await opened(db)
    const answers = { ...pyotr, surname: 'Алешкин' }
    await order(db, office, id, { type: 'correct-entry', entry: 1, answers, reason: 'описка' })
    expect((await loadCase(db, office, id))?.person.surname).toBe('Алешкин')
  })
})
