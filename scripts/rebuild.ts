import { join } from 'node:path'
import { openDatabase } from '#app/data/database.server.ts'
import { openDefinitions, publishVersions } from '#app/data/definitions.server.ts'
import { lockData } from '#app/data/lock.server.ts'
import { migrate } from '#app/data/migrate.server.ts'
import { rebuild } from '#app/data/rebuild.server.ts'

const root = join(import.meta.dirname, '..')
const folder = process.env.PORYADOK_DATA ?? join(root, 'data')
const lock = lockData(folder)
openDefinitions(join(root, 'definitions'))
const db = openDatabase(join(folder, 'poryadok.sqlite'))
await migrate(db)
await publishVersions(db)
console.log(`Rebuilt ${await rebuild(db)} cases`)
await db.destroy()
lock.release()
