import { beforeEach, describe, expect, test } from 'vitest'
import { setDemoDate } from '#app/data/clock.server.ts'
import type { Database } from '#app/data/database.server.ts'
import { lookAround } from '#app/data/notices/look-around.server.ts'
import { markSeen, noticesOf, type Reader, saveChoices, unreadCount } from '#app/data/notices/notices-of.server.ts'
import { say } from '#app/messages/say.ts'
import { centre, examine, handedOver, newDay, office, opened, order } from '../office.ts'

let db: Database
beforeEach(async () => {
  db = await newDay()
  for (const { id, agency } of [office, centre]) await addUser(id, 'caseworker', agency)
  await addUser('admin', 'administrator', null)
})

function addUser(id: string, role: string, agency: string | null) {
  const rest = {
    emailVerified: 0,
    image: null,
    createdAt: '',
    updatedAt: '',
    banned: 0,
    banReason: null,
    banExpires: null,
  }
  return db
    .insertInto('user')
    .values({ id, name: id, email: `${id}@region.example`, role, agency, ...rest } as never)
    .execute()
}

const reader = ({ id, agency }: { id: string; agency: string | null }): Reader => ({ id, role: 'caseworker', agency })
const told = async (who: Reader) =>
  (await noticesOf(db, who)).map(({ kind, body }) => [kind, body.number, say(body.title, 'ru'), body.due])

describe('an agency is told', () => {
  test('of a case handed over to it by another', async () => {
    await handedOver(db)
    expect(await told(reader(centre))).toEqual([['handed-over', 'office/2026/000001', 'Принять', '2026-02-09']])
  })

  test('nothing of what it did itself', async () => {
    const { id } = await opened(db)
    await order(db, office, id, examine)
    expect(await told(reader(office))).toEqual([])
  })

  // The examination is due three working days after Thursday 05.02: on Tuesday 10.02.
  test('the day before that a task falls due, and once it is overdue, each once', async () => {
    await opened(db)
    await lookAround(db)
    expect(await told(reader(office))).toEqual([])
    await setDemoDate(db, '2026-02-09')
    for (const _ of [1, 2]) await lookAround(db)
    expect(await told(reader(office))).toEqual([['due-tomorrow', 'office/2026/000001', 'Осмотреть', '2026-02-10']])
    await setDemoDate(db, '2026-02-11')
    for (const _ of [1, 2]) await lookAround(db)
    expect((await told(reader(office))).map(([kind]) => kind)).toEqual(['overdue', 'due-tomorrow'])
  })

  test('on Friday of what falls due on Monday', async () => {
    await handedOver(db)
    await setDemoDate(db, '2026-02-06')
    await lookAround(db)
    expect((await told(reader(centre))).map(([kind, , , due]) => [kind, due])).toContainEqual([
      'due-tomorrow',
      '2026-02-09',
    ])
  })

  test('of no person: the notices hold no name', async () => {
    await handedOver(db)
    await setDemoDate(db, '2026-02-09')
    await lookAround(db)
    const rows = await db.selectFrom('notice').selectAll().execute()
    expect(rows.length).toBeGreaterThan(0)
    expect(JSON.stringify(rows)).not.toMatch(/Алёшин|Пётр|1990-05-06/)
  })
})

describe('a reader', () => {
  test('has new ones until she says that all are read', async () => {
    await handedOver(db)
    expect(await unreadCount(db, reader(centre))).toBe(1)
    expect(await unreadCount(db, reader(office))).toBe(0)
    const [first] = await noticesOf(db, reader(centre))
    await markSeen(db, centre.id, first!.seq)
    expect(await unreadCount(db, reader(centre))).toBe(0)
    expect((await noticesOf(db, reader(centre)))[0]?.isNew).toBe(false)
  })

  test('sees none of the kinds she switched off', async () => {
    await handedOver(db)
    await saveChoices(db, centre.id, [{ kind: 'handed-over', inApp: false, byMail: false }])
    expect(await unreadCount(db, reader(centre))).toBe(0)
    expect(await told(reader(centre))).toEqual([])
  })

  test('who is an administrator is told of a draft of rules sent for approval, and of no case', async () => {
    await handedOver(db)
    const { id: base_id } = await db.selectFrom('publication').select('id').executeTakeFirstOrThrow()
    const basis = { basis_kind: 'приказ', basis_number: '5', basis_date: '2026-02-01', effective_from: '2026-03-01' }
    const draft = { base_id, author_id: 'another', revision: 1, supply: null, created_at: '', updated_at: '', ...basis }
    const send = (id: string, title: string, status: string) =>
      db
        .insertInto('definition_draft')
        .values({ id, title, status, ...draft } as never)
        .execute()
    await send('a', 'Срок осмотра', 'submitted')
    await send('b', 'Ещё пишется', 'open')
    for (const _ of [1, 2]) await lookAround(db)
    const admin: Reader = { id: 'admin', role: 'administrator', agency: null }
    expect(await told(admin)).toEqual([['draft-waiting', undefined, 'Срок осмотра', undefined]])
  })
})
