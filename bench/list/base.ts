import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { refreshStale } from '#app/data/case/refresh-stale.server.ts'
import { openDatabase } from '#app/data/database.server.ts'
import { openDefinitions, publishVersions } from '#app/data/definitions.server.ts'
import { seedDemo } from '#app/data/demo.server.ts'
import { migrate } from '#app/data/migrate.server.ts'
import { readSecret } from '#app/data/setting.server.ts'
import { createAuth } from '#app/middleware/auth.server.ts'
import { createFirstAccounts } from '#app/middleware/first-accounts.server.ts'

const origin = 'http://localhost'

/** A data folder as the demonstration's first start leaves it; its cases are what the generated ones are made like. */
export async function makeBase(folder: string): Promise<string> {
  mkdirSync(folder, { recursive: true })
  const file = join(folder, 'poryadok.sqlite')
  openDefinitions(join(import.meta.dirname, '../../definitions'))
  const db = openDatabase(file)
  await migrate(db)
  await publishVersions(db)
  const auth = createAuth(db, { secret: await readSecret(db), origin, signInsPerMinute: 600 })
  await createFirstAccounts({ db, auth, mode: 'demo', origin, data: folder })
  await seedDemo(db)
  await refreshStale(db, 1000)
  await db.destroy()
  return file
}
