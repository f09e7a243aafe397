import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'

/** Holds a data folder for one process; the system lets go of it even when the process is killed. Throws when it is held. */
export function lockData(folder: string): { release(): void } {
  const lock = new DatabaseSync(join(folder, 'lock.sqlite'), { timeout: 0 })
  try {
    lock.exec('BEGIN EXCLUSIVE')
  } catch {
    lock.close()
    throw new Error(`The data folder ${folder} is in use by a running server`)
  }
  return { release: () => lock.close() }
}
