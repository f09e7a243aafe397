import { join } from 'node:path'
import { buildWhenChanged } from './build.ts'

if (!('Temporal' in globalThis)) throw new Error('Start with `npm start`, or with node_modules/.bin/node')
process.env.NODE_ENV = 'production'

const root = join(import.meta.dirname, '..')
const mode = process.env.PORYADOK_MODE ?? 'demo'
if (mode !== 'demo' && mode !== 'live') throw new Error(`PORYADOK_MODE is demo or live, not ${mode}`)
const port = Number(process.env.PORT ?? 3000)

buildWhenChanged()
const app: typeof import('#app/server.ts') = await import(join(root, 'build', 'server', 'index.js'))
const server = await app.start({
  data: process.env.PORYADOK_DATA ?? join(root, 'data'),
  definitions: join(root, 'definitions'),
  mode,
  origin: (mode === 'live' && process.env.PORYADOK_ORIGIN) || `http://localhost:${port}`,
  port,
  client: join(root, 'build', 'client'),
})

for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => server.close().then(() => process.exit(0)))

console.log(`\n  Порядок: http://localhost:${server.port}  (${mode})\n`)
if (mode === 'demo') {
  for (const { email, name } of app.demoPeople()) console.log(`  ${email.padEnd(38)} ${app.demoPassword}   ${name}`)
}
if (server.administrator) {
  console.log(`  Первый администратор: ${server.administrator.email}`)
  console.log(`  Одноразовый пароль:   ${server.administrator.password}`)
}
