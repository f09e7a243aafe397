import { randomBytes } from 'node:crypto'
import { mkdir, open, readFile } from 'node:fs/promises'
import { join } from 'node:path'

const folder = 'attachments'

/** The path of a stored file; names are ours, so nothing that somebody sent becomes a path. */
export function storedPath(data: string, stored: string): string {
  if (!/^[0-9a-f]{40}$/.test(stored)) throw new Error('A stored file has no such name')
  return join(data, folder, stored.slice(0, 2), stored)
}

/** Writes bytes under a new random name, safe on disk before it is answered. */
export async function storeFile(data: string, bytes: Uint8Array): Promise<string> {
  const stored = randomBytes(20).toString('hex')
  await writeStored(data, stored, bytes)
  return stored
}

export async function writeStored(data: string, stored: string, bytes: Uint8Array): Promise<void> {
  const path = storedPath(data, stored)
  await mkdir(join(path, '..'), { recursive: true, mode: 0o700 })
  const file = await open(path, 'w', 0o600)
  try {
    await file.writeFile(bytes)
    await file.sync()
  } finally {
    await file.close()
  }
}

export function readStored(data: string, stored: string): Promise<Buffer> {
  return readFile(storedPath(data, stored))
}
