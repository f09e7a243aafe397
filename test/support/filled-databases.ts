import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { openDatabase } from '#app/data/database.server.ts'
import { openDefinitions, publishVersions } from '#app/data/definitions.server.ts'
import { seedDemo } from '#app/data/demo.server.ts'
import { migrate } from '#app/data/migrate.server.ts'
import { createAuth } from '#app/middleware/auth.server.ts'
import { createFirstAccounts } from '#app/middleware/first-accounts.server.ts'
import type { Mode } from '#app/middleware/world.server.ts'

type FirstPerson = { email: string; password: string }

declare module 'vitest' {
  interface ProvidedContext {
    filled: { folder: string; administrator: FirstPerson }
  }
}

export const origin = 'http://localhost'
export const secret = 'a secret of the tests, long enough'

/** Fills `demo.sqlite` and `live.sqlite` once for all tests: hashing passwords and a demo year of cases are slow. */
export default async function fillDatabases({ provide }: TestProject) {
  const folder = mkdtempSync(join(tmpdir(), 'poryadok-app-'))
  openDefinitions(join(import.meta.dirname, '../../definitions'))
  await fill(folder, 'demo')
  const administrator = await fill(folder, 'live')
  provide('filled', { folder, administrator: administrator! })
  return () => rmSync(folder, { recursive: true, force: true })
}

async function fill(folder: string, mode: Mode): Promise<FirstPerson | undefined> {
  const db = openDatabase(join(folder, `${mode}.sqlite`))
  await migrate(db)
  await publishVersions(db)
  const auth = createAuth(db, { secret, origin, signInsPerMinute: 600 })
  const administrator = await createFirstAccounts({ db, auth, mode, origin, data: folder })
  if (mode === 'demo') await seedDemo(db)
  await db.destroy()
  return administrator
}
