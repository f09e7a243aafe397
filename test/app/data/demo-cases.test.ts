import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { verify } from '#app/data/audit.server.ts'
import { type Database, openDatabase } from '#app/data/database.server.ts'
import { publishVersions } from '#app/data/definitions.server.ts'
import { seedDemo } from '#app/data/demo.server.ts'
import { migrate } from '#app/data/migrate.server.ts'
import { workList } from '#app/data/work-list.server.ts'
import { openedDefinitions } from '#test/support/opened.ts'

const body = { id: 'u', agency: 'yakutia/yakutsk-authorised-body' }
const centre = { id: 'u', agency: 'yakutia/rehabilitation-centre' }
const ofDistrict = (agency: string) => ({ id: 'u', agency: `alarsky/${agency}` })

describe('the demonstration on its first day', () => {
  let db: Database
  beforeAll(async () => {
    db = openDatabase(':memory:')
    await migrate(db)
    openedDefinitions(join(import.meta.dirname, '../../../definitions'))
    await publishVersions(db)
    await seedDemo(db)
  })

  test('the authorised body has one case overdue, two for today, one for tomorrow, and three wait for others', async () => {
    const { counts, rows } = await workList(db, body, { view: 'mine' })
    expect(counts).toMatchObject({ overdue: 1, today: 2, tomorrow: 1, waiting: 3 })
    // Registered on Thursday 29.01: three working days are 30.01, 02.02 and 03.02.
    expect(rows[0]).toMatchObject({ person: { surname: 'Алёшина' }, key: 'assess-need', due: '2026-02-03' })
  })

  test('the state provider has a citizen to call and an income to reckon', async () => {
    const { rows } = await workList(db, centre, { view: 'mine' })
    // 63-Н, пп. 5.2 and 4.6: received on 03.02, two working days and three calendar days.
    expect(rows[0]).toMatchObject({ key: 'call-citizen', due: '2026-02-05' })
    expect(rows[1]).toMatchObject({ key: 'income-news#1/recalculate', due: '2026-02-06' })
  })

  test('a finished case is among the closed', async () => {
    const { rows } = await workList(db, body, { view: 'closed' })
    expect(rows).toMatchObject([{ person: { surname: 'Ёлкина' }, since: '2025-12-26' }])
  })

  test('the agreement of 2020 has expired, its cases are open and wait for the decision of an administrator', async () => {
    // 506-П, п. 5.3: in force to 31.12.2020.
    const expiry = { lastDay: '2020-12-31', whenExpired: 'ask' }
    const lines = async (agency: string) => (await workList(db, ofDistrict(agency), { view: 'mine' })).rows
    // п. 4.6: a month before 05.03.2026.
    expect((await lines('nonstate-centre'))[0]).toMatchObject({ key: 'notify-end', due: '2026-02-05', expiry })
    // п. 3.5.OSDM.2: the last working day of the quarter.
    expect((await lines('executor'))[0]).toMatchObject({ key: 'quarterly-contact', due: '2026-03-31', expiry })
    // п. 3.3.RB.5: five years from 30.10.2020 are over.
    expect(await lines('hospital')).toMatchObject([{ key: 'remission-support#1/confirm-remission', expiry }])
    expect(await lines('volya')).toMatchObject([{ key: 'counsel', dueKind: 'undated', expiry }])
    expect(await lines('youth-department')).toMatchObject([{ key: 'pick-centre', dueKind: 'undated', expiry }])
    expect(await lines('family-centre')).toMatchObject([{ key: 'urgent-services#1/give-urgent-services', expiry }])
    const { counts } = await workList(db, ofDistrict('penal-inspection'), { view: 'mine' })
    expect(counts).toMatchObject({ waiting: 3, overdue: 0 })
    expect((await workList(db, body, { view: 'mine' })).rows[0]?.expiry).toBeUndefined()
  })

  test('a region nobody wrote cases for shows its own examples: documents are awaited since today, and what waits for them stands', async () => {
    const social = { id: 'u', agency: 'ozerny/social-protection' }
    const { rows } = await workList(db, social, { view: 'mine', search: 'Берёзкина' })
    // 17-Н, п. 2.9: the request of 05.02 stops the terms of the family of three; п. 2.8: ten days, 15.02 is a Sunday.
    expect(rows[0]).toMatchObject({ key: 'documents#1/receive-documents', due: '2026-02-16' })
    expect(rows.find(({ key }) => key === 'member#3/check-income')).toMatchObject({
      about: 'Берёзкин Миша Олегович',
      dueKind: 'standing',
      standing: '2026-02-05',
    })
  })

  test('starting again adds nothing', async () => {
    const count = async () => (await db.selectFrom('event').select('id').execute()).length
    const before = await count()
    await seedDemo(db)
    expect(await count()).toBe(before)
    expect(await verify(db)).toBeUndefined()
  })
})
