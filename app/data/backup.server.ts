import { copyFileSync, existsSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { backup, DatabaseSync } from 'node:sqlite'
import { checkPacked, packFiles, unpackFiles } from './attachments/pack-files.server.ts'
import { verify } from './audit.server.ts'
import { openDatabase } from './database.server.ts'
import { lockData } from './lock.server.ts'

const databaseFile = 'poryadok.sqlite'

/** Copies the database of a data folder and the files it names into one file that does not exist yet, while the server may go on. */
export async function backUp(folder: string, file: string): Promise<void> {
  if (existsSync(file)) throw new Error(`${file} exists already`)
  const source = join(folder, databaseFile)
  if (!existsSync(source)) throw new Error(`There is no database in ${folder}`)
  const database = new DatabaseSync(source, { readOnly: true, timeout: 5000 })
  try {
    await backup(database, file)
  } finally {
    database.close()
  }
  const copy = new DatabaseSync(file)
  try {
    await packFiles(folder, copy)
  } catch (error) {
    copy.close()
    rmSync(file, { force: true })
    throw error
  }
  copy.close()
}

/**
 * Puts a backup in place of a data folder's database and files and answers where the former one went. Throws, changing nothing,
 * when the server runs on the folder, the file is damaged or its audit chain is broken.
 */
export async function restore(folder: string, file: string): Promise<string | undefined> {
  if (!existsSync(file)) throw new Error(`There is no file ${file}`)
  const lock = lockData(folder)
  try {
    await checkBackup(file)
    const target = join(folder, databaseFile)
    const former = existsSync(target) ? setAside(target) : undefined
    copyFileSync(file, target)
    const database = new DatabaseSync(target)
    try {
      await unpackFiles(folder, database)
    } finally {
      database.close()
    }
    return former
  } finally {
    lock.release()
  }
}

async function checkBackup(file: string): Promise<void> {
  const database = new DatabaseSync(file, { readOnly: true })
  try {
    const answer = database.prepare('PRAGMA integrity_check').get()?.integrity_check
    if (answer !== 'ok') throw new Error(`${file} is damaged: ${answer}`)
    checkPacked(database)
  } finally {
    database.close()
  }
  const db = openDatabase(file)
  try {
    const broken = await verify(db)
    if (broken !== undefined) throw new Error(`The audit chain of ${file} is broken at entry ${broken}`)
  } finally {
    await db.destroy()
  }
}

function setAside(target: string): string {
  // What still stands in the write-ahead log belongs to the file that is kept.
  const database = new DatabaseSync(target)
  database.exec('PRAGMA wal_checkpoint(TRUNCATE)')
  database.close()
  const stamp = Temporal.Now.instant().toString({ smallestUnit: 'second' }).replaceAll(/[-:]/g, '')
  const former = `${target}.${stamp}`
  renameSync(target, former)
  return former
}
