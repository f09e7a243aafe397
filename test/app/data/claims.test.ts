import { describe, expect, test } from 'vitest'
import { verify } from '#app/data/audit.server.ts'
import { loadCase } from '#app/data/cases.server.ts'
import { claimCase, colleagues, readClaim } from '#app/data/claims.server.ts'
import type { Database } from '#app/data/database.server.ts'
import { rebuild } from '#app/data/rebuild.server.ts'
import { workList } from '#app/data/work-list.server.ts'
import { administrator, centre, colleague, examine, newDay, office, opened, order, otherOffice } from './office.ts'

/** The people of the office and of another; Пётр has left. */
async function withPeople(): Promise<Database> {
  const db = await newDay()
  const people = [
    { id: office.id, name: 'Ольга', agency: office.agency, banned: 0 },
    { id: colleague.id, name: 'Ёлкин Олег', agency: office.agency, banned: null },
    { id: 'zhanna', name: 'Жанна', agency: office.agency, banned: 0 },
    { id: 'pyotr', name: 'Пётр', agency: office.agency, banned: 1 },
    { id: otherOffice.id, name: 'Вера', agency: otherOffice.agency, banned: 0 },
  ]
  const same = { emailVerified: 1, role: 'caseworker', language: 'ru', mustChangePassword: 0, twoFactorEnabled: 0 }
  for (const person of people) {
    const row = { ...same, ...person, email: `${person.id}@example.org`, createdAt: '', updatedAt: '' }
    await db.insertInto('user').values(row).execute()
  }
  return db
}

const take = { type: 'take', seen: '' } as const

async function namesOf(db: Database, whose: 'mine' | 'free' | 'all', actor = office) {
  const { rows, counts } = await workList(db, actor, { view: 'mine', whose })
  return { lines: rows.map(({ key, heldBy }) => `${key} ${heldBy?.name ?? ''}`.trim()), today: counts.later }
}

describe('a case taken on', () => {
  test('leaves the list of what nobody has taken and comes into one’s own, counted there', async () => {
    const db = await withPeople()
    const { id } = await opened(db)
    expect(await namesOf(db, 'free')).toEqual({ lines: ['examine'], today: 1 })
    expect(await claimCase(db, office, id, take)).toBe('done')
    expect(await namesOf(db, 'free')).toEqual({ lines: [], today: 0 })
    expect(await namesOf(db, 'mine')).toEqual({ lines: ['examine Ольга'], today: 1 })
    expect(await namesOf(db, 'mine', colleague)).toEqual({ lines: [], today: 0 })
    expect(await namesOf(db, 'all', colleague)).toEqual({ lines: ['examine Ольга'], today: 1 })
  })

  test('stays in these hands when its next line comes up, and when everything is computed anew', async () => {
    const db = await withPeople()
    const { id } = await opened(db)
    await claimCase(db, office, id, take)
    await order(db, office, id, examine)
    expect((await namesOf(db, 'mine')).lines).toEqual(['hand-over Ольга'])
    await rebuild(db)
    expect((await namesOf(db, 'mine')).lines).toEqual(['hand-over Ольга'])
  })

  test('keeps its legal state: the same entries, the same revision, still open to a colleague', async () => {
    const db = await withPeople()
    const { id } = await opened(db)
    const before = await loadCase(db, office, id)
    await claimCase(db, office, id, take)
    const after = await loadCase(db, colleague, id)
    expect(after?.events).toEqual(before?.events)
    expect(after?.file.revision).toBe(before?.file.revision)
    expect((await order(db, colleague, id, examine))?.ok).toBe(true)
  })

  test('goes to a colleague with a note, and back to all', async () => {
    const db = await withPeople()
    const { id } = await opened(db)
    await claimCase(db, office, id, take)
    const give = { type: 'give', seen: office.id, to: colleague.id, note: 'Ждёт звонка' } as const
    expect(await claimCase(db, office, id, give)).toBe('done')
    expect(await readClaim(db, colleague, id)).toMatchObject({ userId: 'oleg', givenBy: 'Ольга', note: 'Ждёт звонка' })
    expect((await namesOf(db, 'mine', colleague)).lines).toEqual(['examine Ёлкин Олег'])
    expect(await claimCase(db, colleague, id, { type: 'return', seen: colleague.id })).toBe('done')
    expect(await readClaim(db, office, id)).toBeUndefined()
    expect((await namesOf(db, 'free')).lines).toEqual(['examine'])
  })

  test('is not taken from under the hands of who was quicker; the same wish twice is one', async () => {
    const db = await withPeople()
    const { id } = await opened(db)
    await claimCase(db, colleague, id, take)
    expect(await claimCase(db, office, id, take)).toBe('changed')
    expect(await claimCase(db, colleague, id, take)).toBe('done')
    expect((await readClaim(db, office, id))?.userId).toBe(colleague.id)
  })

  test.each(['pyotr', otherOffice.id, 'nobody'])('is not handed to %s, who is no colleague', async (to) => {
    const db = await withPeople()
    const { id } = await opened(db)
    expect(await claimCase(db, office, id, { type: 'give', seen: '', to, note: '' })).toBe('unknown-colleague')
    expect(await readClaim(db, office, id)).toBeUndefined()
  })

  test('of another agency is no case', async () => {
    const db = await withPeople()
    const { id } = await opened(db)
    for (const stranger of [otherOffice, centre, administrator])
      expect(await claimCase(db, stranger, id, take)).toBeUndefined()
  })

  test('is written into the audit with who had it and who has it', async () => {
    const db = await withPeople()
    const { id } = await opened(db)
    await claimCase(db, office, id, take)
    await claimCase(db, office, id, { type: 'give', seen: office.id, to: colleague.id, note: '' })
    await claimCase(db, colleague, id, { type: 'return', seen: colleague.id })
    const entries = await db
      .selectFrom('audit')
      .select(['user_id', 'action', 'detail'])
      .where('case_id', '=', id)
      .where('action', 'in', ['case-take', 'case-give', 'case-return'])
      .orderBy('seq')
      .execute()
    expect(entries.map(({ user_id, action, detail }) => [user_id, action, detail])).toEqual([
      ['olga', 'case-take', '{"from":"","to":"olga"}'],
      ['olga', 'case-give', '{"from":"olga","to":"oleg"}'],
      ['oleg', 'case-return', '{"from":"oleg","to":""}'],
    ])
    expect(await verify(db)).toBeUndefined()
  })
})

test('colleagues are those of the agency who still work there, without oneself, ё beside е', async () => {
  const db = await withPeople()
  expect((await colleagues(db, office)).map(({ name }) => name)).toEqual(['Ёлкин Олег', 'Жанна'])
})
