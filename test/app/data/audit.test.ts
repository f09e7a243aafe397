import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { record, verify } from '#app/data/audit.server.ts'
import { openDatabase } from '#app/data/database.server.ts'
import { migrate } from '#app/data/migrate.server.ts'

async function threeEntries() {
  const db = openDatabase(':memory:')
  await migrate(db)
  await record(db, { userId: 'anna', action: 'case-read', caseId: 'a' })
  await record(db, { userId: 'anna', action: 'case-read', caseId: 'b', detail: { purpose: 'reception' } })
  await record(db, { userId: 'boris', action: 'signed-in' })
  return db
}

describe('the audit log', () => {
  test('is one chain: each entry names the hash of the one before', async () => {
    const db = await threeEntries()
    const entries = await db.selectFrom('audit').selectAll().orderBy('seq').execute()
    expect(entries.map((entry) => entry.seq)).toEqual([1, 2, 3])
    expect(entries[0]?.previous_hash).toBe('0'.repeat(64))
    expect(entries[2]?.previous_hash).toBe(entries[1]?.hash)
    expect(await verify(db)).toBeUndefined()
  })

  test('can be neither changed nor shortened', async () => {
    const db = await threeEntries()
    await expect(db.updateTable('audit').set({ user_id: 'x' }).execute()).rejects.toThrow('audit is append-only')
    await expect(db.deleteFrom('audit').execute()).rejects.toThrow('audit is append-only')
  })

  test.each([
    ['an entry was rewritten', 'update audit set user_id = 42 where seq = 2', 2],
    ['an entry was taken out', 'delete from audit where seq = 2', 3],
  ])('shows where %s behind its back', async (_, statement, seq) => {
    const db = await threeEntries()
    await sql.raw('drop trigger audit_no_update').execute(db)
    await sql.raw('drop trigger audit_no_delete').execute(db)
    await sql.raw(statement).execute(db)
    expect(await verify(db)).toBe(seq)
  })

  test('keeps one chain when several requests write at once', async () => {
    const db = await threeEntries()
    await Promise.all(Array.from({ length: 20 }, (_, index) => record(db, { userId: `${index}`, action: 'case-read' })))
    expect(await verify(db)).toBeUndefined()
  })

  test('forgets an entry whose transaction was rolled back', async () => {
    const db = await threeEntries()
    const failed = db.transaction().execute(async (transaction) => {
      await record(transaction, { userId: 'anna', action: 'case-opened' })
      throw new Error('no')
    })
    await expect(failed).rejects.toThrow('no')
    const { count } = await db.selectFrom('audit').select(db.fn.countAll().as('count')).executeTakeFirstOrThrow()
    expect(count).toBe(3)
    expect(await verify(db)).toBeUndefined()
  })
})
