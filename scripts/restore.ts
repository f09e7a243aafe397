import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { restore } from '#app/data/backup.server.ts'

const file = process.argv[2]
if (!file) {
  console.error('Usage: npm run restore -- FILE')
  process.exit(2)
}
const folder = process.env.PORYADOK_DATA ?? join(import.meta.dirname, '../data')
mkdirSync(folder, { recursive: true, mode: 0o700 })
const former = await restore(folder, file)
console.log(former ? `Restored; the former database is kept as ${former}` : 'Restored')
