import { createHash } from 'node:crypto'
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { sql } from 'kysely'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { readStored, writeStored } from '#app/data/attachments/file-store.server.ts'
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

describe('files that were attached', () => {
  const stored = 'ab'.repeat(20)
  const sha256 = createHash('sha256').update('a paper').digest('hex')

  async function withFile() {
    const db = await database()
    await writeStored(folder, stored, Buffer.from('a paper'))
    await sql`pragma foreign_keys = off`.execute(db)
    const row = {
      id: 'a',
      case_id: 'b',
      agency: 'c',
      user_id: 'd',
      task: '',
      field: '',
      title: 'e',
      name: 'f',
      type: 'g',
    }
    await db
      .insertInto('attachment')
      .values({ ...row, size: 7, sha256, stored, created_at: '', valid_through: null, sees: null })
      .execute()
    await db.destroy()
  }

  test('are in the one file of a backup and come back with it', async () => {
    await withFile()
    await backUp(folder, inFolder('copy.sqlite'))
    rmSync(inFolder('attachments'), { recursive: true })
    await restore(folder, inFolder('copy.sqlite'))
    expect((await readStored(folder, stored)).toString()).toBe('a paper')
    expect(await actions()).toEqual(['before-backup'])
    const database = new DatabaseSync(inFolder('poryadok.sqlite'))
    expect(database.prepare(`select name from sqlite_master where name = 'attachment_content'`).all()).toEqual([])
    database.close()
  })

  test('damaged on the disk stop the backup, damaged in the backup stop the restoring', async () => {
    await withFile()
    await backUp(folder, inFolder('copy.sqlite'))
    const copy = new DatabaseSync(inFolder('copy.sqlite'))
    copy.exec(`update attachment_content set bytes = x'00'`)
    copy.close()
    await expect(restore(folder, inFolder('copy.sqlite'))).rejects.toThrow('lacks the file')
    await writeStored(folder, stored, Buffer.from('another paper'))
    await expect(backUp(folder, inFolder('second.sqlite'))).rejects.toThrow('damaged')
    expect(readdirSync(folder)).not.toContain('second.sqlite')
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
