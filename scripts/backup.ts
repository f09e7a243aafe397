import { join } from 'node:path'
import { backUp } from '#app/data/backup.server.ts'

const file = process.argv[2]
if (!file) {
  console.error('Usage: npm run backup -- FILE')
  process.exit(2)
}
await backUp(process.env.PORYADOK_DATA ?? join(import.meta.dirname, '../data'), file)
console.log(`Backed up to ${file}`)
