import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { verify } from '#app/data/audit.server.ts'
import { type Database, openDatabase } from '#app/data/database.server.ts'
import { openDefinitions, publishVersions } from '#app/data/definitions.server.ts'
import { seedDemo } from '#app/data/demo.server.ts'
import { migrate } from '#app/data/migrate.server.ts'
import { workList } from '#app/data/work-list.server.ts'

const body = { id: 'u', agency: 'yakutia/yakutsk-authorised-body' }
const centre = { id: 'u', agency: 'yakutia/rehabilitation-centre' }

describe('the demonstration on its first day', () => {
  let db: Database
  beforeAll(async () => {
    db = openDatabase(':memory:')
    await migrate(db)
    openDefinitions(join(import.meta.dirname, '../../../definitions'))
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

  test('starting again adds nothing', async () => {
    const count = async () => (await db.selectFrom('event').select('id').execute()).length
    const before = await count()
    await seedDemo(db)
    expect(await count()).toBe(before)
    expect(await verify(db)).toBeUndefined()
  })
})
