import { getMigrations } from 'better-auth/db/migration'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { openDatabase } from '#app/data/database.server.ts'
import { migrate } from '#app/data/migrate.server.ts'
import { createAuth } from '#app/middleware/auth.server.ts'

test('the migrations give sign-in every table and column it asks for', async () => {
  const db = openDatabase(':memory:')
  await migrate(db)
  const auth = createAuth(db, {
    secret: 'a secret of the tests, long enough',
    origin: 'http://localhost',
    signInsPerMinute: 9,
  })
  const { toBeCreated, toBeAdded } = await getMigrations(auth.options)
  expect(toBeCreated.map(({ table }) => table)).toEqual([])
  expect(toBeAdded.map(({ table, fields }) => [table, Object.keys(fields)])).toEqual([])
})

test('a second run changes nothing', async () => {
  const db = openDatabase(':memory:')
  await migrate(db)
  const before = await db.introspection.getTables()
  await migrate(db)
  expect(await db.introspection.getTables()).toEqual(before)
})

test('the events of a case can be neither changed nor deleted, nor told twice', async () => {
  const db = openDatabase(':memory:')
  await migrate(db)
  await sql`pragma foreign_keys = off`.execute(db)
  const names = { id: 'e', case_id: 'c', sequence: 1, type: 'case-opened', user_id: 'u', agency: 'a' }
  const event = { ...names, on_date: '2026-02-05', recorded_at: '', body: '{}', idempotency_key: 'k' }
  await db.insertInto('event').values(event).execute()
  await expect(db.updateTable('event').set({ body: '[]' }).execute()).rejects.toThrow('event is append-only')
  await expect(db.deleteFrom('event').execute()).rejects.toThrow('event is append-only')
  for (const other of [{ sequence: 2 }, { idempotency_key: 'l' }]) {
    const again = db.insertInto('event').values({ ...event, id: 'f', ...other })
    await expect(again.execute()).rejects.toThrow(/UNIQUE/)
  }
})
