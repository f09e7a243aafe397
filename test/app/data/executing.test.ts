import { describe, expect, test } from 'vitest'
import { verify } from '#app/data/audit.server.ts'
import { execute, loadCase } from '#app/data/cases.server.ts'
import { centre, examine, handedOver, handOver, newDay, newKey, office, opened, order, otherOffice } from './office.ts'

describe('an order', () => {
  test('is recorded with its legal date, and the revision grows by one', async () => {
    const db = await newDay()
    const { id } = await opened(db, { on: '2026-02-03' })
    expect(await order(db, office, id, examine, '2026-02-04')).toEqual({ ok: true, value: { revision: 2 } })
    const last = (await loadCase(db, office, id))?.events.at(-1)
    expect(last).toMatchObject({ type: 'task-done', on: '2026-02-04', recordedAt: '2026-02-05T02:20:00.000Z' })
    expect(last).toMatchObject({ agency: 'office', user: 'olga' })
  })

  test('sent twice with the same key is done once and answered alike', async () => {
    const db = await newDay()
    const { id } = await opened(db)
    const sent = { on: '2026-02-05', revision: 1, idempotencyKey: newKey() }
    const first = await execute(db, office, id, examine, sent)
    expect(await execute(db, office, id, examine, sent)).toEqual(first)
    expect((await loadCase(db, office, id))?.events.length).toBe(2)
  })

  test('sent twice at the same moment is done once', async () => {
    const db = await newDay()
    const { id } = await opened(db)
    const sent = { on: '2026-02-05', revision: 1, idempotencyKey: newKey() }
    const both = await Promise.all([execute(db, office, id, examine, sent), execute(db, office, id, examine, sent)])
    expect(both).toEqual([
      { ok: true, value: { revision: 2 } },
      { ok: true, value: { revision: 2 } },
    ])
    expect((await loadCase(db, office, id))?.events.length).toBe(2)
  })

  test('is refused when its key came with another order', async () => {
    const db = await newDay()
    const { id } = await opened(db)
    const idempotencyKey = newKey()
    await execute(db, office, id, examine, { on: '2026-02-05', revision: 1, idempotencyKey })
    const other = await execute(db, office, id, handOver, { on: '2026-02-05', revision: 2, idempotencyKey })
    expect(other).toMatchObject({ ok: false, problems: [{ code: 'key-of-other-order' }] })
  })

  test('may be sent again with its key after a refusal, put right', async () => {
    const db = await newDay()
    const { id } = await opened(db)
    const sent = { on: '2026-02-05', revision: 1, idempotencyKey: newKey() }
    const empty = await execute(db, office, id, { ...examine, answers: {} }, sent)
    expect(empty).toMatchObject({ ok: false, problems: [{ code: 'required', path: ['answers', 'conclusion'] }] })
    expect(await execute(db, office, id, examine, sent)).toEqual({ ok: true, value: { revision: 2 } })
  })

  test('is refused when a colleague was faster', async () => {
    const db = await newDay()
    const { id } = await opened(db)
    await order(db, office, id, examine)
    const late = await execute(db, office, id, handOver, { on: '2026-02-05', revision: 1, idempotencyKey: newKey() })
    expect(late).toMatchObject({ ok: false, problems: [{ code: 'stale-revision', params: { seen: 1, now: 2 } }] })
  })

  test('leaves everything as it was when it is refused', async () => {
    const db = await newDay()
    const { id } = await opened(db)
    const tables = ['event', 'case_file', 'case_agency', 'work_item', 'command', 'audit'] as const
    const all = () => Promise.all(tables.map((table) => db.selectFrom(table).selectAll().execute()))
    const before = await all()
    const refused = await execute(db, office, id, handOver, { on: '2026-02-05', revision: 1, idempotencyKey: newKey() })
    expect(refused?.ok).toBe(false)
    expect(await all()).toEqual(before)
  })

  test('leaves everything as it was when writing fails half-way', async () => {
    const db = await newDay()
    const { id } = await opened(db)
    await db.schema.dropTable('command').execute()
    await expect(order(db, office, id, examine)).rejects.toThrow(/command/)
    expect((await db.selectFrom('event').selectAll().execute()).length).toBe(1)
  })

  test('is not answered for a case the agency does not see', async () => {
    const db = await newDay()
    const { id } = await opened(db)
    const sent = { on: '2026-02-05', revision: 1, idempotencyKey: newKey() }
    expect(await execute(db, otherOffice, id, examine, sent)).toBeUndefined()
    expect(await execute(db, otherOffice, 'no-such-case', examine, sent)).toBeUndefined()
  })

  test('of another agency is refused where only the case is seen', async () => {
    const db = await newDay()
    const { id } = await handedOver(db)
    const welcome = await order(db, office, id, { type: 'do-task', task: 'welcome', answers: {} })
    expect(welcome).toMatchObject({ ok: false, problems: [{ code: 'not-your-move' }] })
  })
})

describe('the audit chain', () => {
  test('holds every reading and every order of a case, and is whole', async () => {
    const db = await newDay()
    const { id } = await handedOver(db)
    await loadCase(db, centre, id)
    await loadCase(db, otherOffice, id)
    const rows = await db.selectFrom('audit').select(['user_id', 'action']).where('case_id', '=', id).execute()
    expect(rows.map((row) => `${row.user_id} ${row.action}`)).toEqual([
      'olga case-opened',
      'olga case-read',
      'olga task-done',
      'olga case-read',
      'olga task-done',
      'semyon case-read',
    ])
    expect(await verify(db)).toBeUndefined()
  })
})
