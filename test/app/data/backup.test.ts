import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { record } from '#app/data/audit.server.ts'
import { backUp, restore } from '#app/data/backup.server.ts'
import { openDatabase } from '#app/data/database.server.ts'
import { lockData } from '#app/data/lock.server.ts'
import { migrate } from '#app/data/migrate.server.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'poryadok-backup-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const inFolder = (name: string) => join(folder, name)

async function database() {
  const db = openDatabase(inFolder('poryadok.sqlite'))
  await migrate(db)
  await record(db, { userId: 'anna', action: 'before-backup' })
  return db
}

async function actions() {
  const db = openDatabase(inFolder('poryadok.sqlite'))
  const rows = await db.selectFrom('audit').select('action').orderBy('seq').execute()
  await db.destroy()
  return rows.map((row) => row.action)
}

describe('a backup', () => {
  test('taken while the server writes brings back the state of that moment', async () => {
    const db = await database()
    await backUp(folder, inFolder('copy.sqlite'))
    await record(db, { userId: 'anna', action: 'after-backup' })
    await db.destroy()
    expect(await actions()).toEqual(['before-backup', 'after-backup'])

    const former = await restore(folder, inFolder('copy.sqlite'))
    expect(await actions()).toEqual(['before-backup'])
    const kept = new DatabaseSync(former!)
    expect(kept.prepare('select count(*) as n from audit').get()?.n).toBe(2)
    kept.close()
  })

  test('never writes over a file', async () => {
    const db = await database()
    writeFileSync(inFolder('copy.sqlite'), 'precious')
    await expect(backUp(folder, inFolder('copy.sqlite'))).rejects.toThrow('exists already')
    await db.destroy()
  })
})

describe('restoring', () => {
  test('is refused while a server runs on the data', async () => {
    const db = await database()
    await backUp(folder, inFolder('copy.sqlite'))
    const lock = lockData(folder)
    await expect(restore(folder, inFolder('copy.sqlite'))).rejects.toThrow('in use by a running server')
    lock.release()
    await db.destroy()
  })

  test('is refused when the file is damaged, and the database stays', async () => {
    const db = await database()
    await db.destroy()
    writeFileSync(inFolder('copy.sqlite'), 'SQLite format 3\0 and then nothing of the kind'.repeat(200))
    await expect(restore(folder, inFolder('copy.sqlite'))).rejects.toThrow()
    expect(await actions()).toEqual(['before-backup'])
  })

  test('is refused when the audit chain of the file is broken', async () => {
    const db = await database()
    await backUp(folder, inFolder('copy.sqlite'))
    await db.destroy()
    const copy = new DatabaseSync(inFolder('copy.sqlite'))
    copy.exec(`drop trigger audit_no_update; update audit set user_id = 'somebody else'`)
    copy.close()
    await expect(restore(folder, inFolder('copy.sqlite'))).rejects.toThrow('audit chain')
    expect(readdirSync(folder).filter((name) => name.startsWith('poryadok.sqlite.2'))).toEqual([])
  })
})
