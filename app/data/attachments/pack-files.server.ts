import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import type { DatabaseSync } from 'node:sqlite'
import { readStored, storedPath, writeStored } from './file-store.server.ts'

const table = 'attachment_content'

/** Puts every file that a copied database names into the copy: a backup is one file. */
export async function packFiles(data: string, copy: DatabaseSync): Promise<void> {
  if (!hasTable(copy, 'attachment')) return
  copy.exec(`create table ${table} (stored text primary key, bytes blob not null)`)
  const insert = copy.prepare(`insert into ${table} (stored, bytes) values (?, ?)`)
  for (const { stored, sha256 } of named(copy)) {
    const bytes = await readStored(data, stored)
    if (hash(bytes) !== sha256) throw new Error(`The file ${stored} is damaged`)
    insert.run(stored, bytes)
  }
}

/** Throws where a backup lacks a file that its database names, or has another one. */
export function checkPacked(backup: DatabaseSync): void {
  if (!hasTable(backup, 'attachment')) return
  for (const { stored, sha256 } of named(backup)) {
    const bytes = hasTable(backup, table) ? packed(backup, stored) : undefined
    if (!bytes || hash(bytes) !== sha256) throw new Error(`The backup lacks the file ${stored}, or it is damaged`)
  }
}

/** Takes the files out of a restored database into the data folder. */
export async function unpackFiles(data: string, database: DatabaseSync): Promise<void> {
  if (!hasTable(database, table)) return
  for (const { stored } of named(database)) {
    const bytes = packed(database, stored)
    if (bytes && !existsSync(storedPath(data, stored))) await writeStored(data, stored, bytes)
  }
  database.exec(`drop table ${table}; vacuum`)
}

function named(database: DatabaseSync): readonly { readonly stored: string; readonly sha256: string }[] {
  const rows = database.prepare('select stored, sha256 from attachment order by stored').all()
  return rows.map(({ stored, sha256 }) => ({ stored: String(stored), sha256: String(sha256) }))
}

function packed(database: DatabaseSync, stored: string): Uint8Array | undefined {
  const bytes = database.prepare(`select bytes from ${table} where stored = ?`).get(stored)?.bytes
  return bytes instanceof Uint8Array ? bytes : undefined
}

function hasTable(database: DatabaseSync, name: string): boolean {
  return database.prepare(`select 1 from sqlite_master where type = 'table' and name = ?`).get(name) !== undefined
}

function hash(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}
