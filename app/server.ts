import { randomBytes } from 'node:crypto'
import { mkdirSync } from 'node:fs'
import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import * as build from 'virtual:react-router/server-build'
import { createRequestListener } from '@react-router/node'
import { RouterContextProvider } from 'react-router'
import { openDatabase } from './data/database.server.ts'
import { keepInForce, openDefinitions, publishVersions } from './data/definitions.server.ts'
import { seedDemo } from './data/demo.server.ts'
import { keepFresh } from './data/keep-fresh.server.ts'
import { lockData } from './data/lock.server.ts'
import { migrate } from './data/migrate.server.ts'
import { keepNotices } from './data/notices/keep-notices.server.ts'
import { readSecret } from './data/setting.server.ts'
import { createAuth } from './middleware/auth.server.ts'
import { createFirstAccounts } from './middleware/first-accounts.server.ts'
import { callerAddress, refusal } from './middleware/gate.server.ts'
import { securityHeaders } from './middleware/headers.server.ts'
import { staticFiles } from './middleware/static-files.server.ts'
import { type Mode, nonceContext, type World, worldContext } from './middleware/world.server.ts'

export { demoPassword } from './data/demo-accounts.ts'
export { demoPeople } from './data/demo-people.server.ts'

export type Settings = { data: string; definitions: string; mode: Mode; origin: string; port: number; client: string }

/** Opens the data folder, fills it on the first start and serves until `close`. */
export async function start(settings: Settings) {
  const { mode, port } = settings
  const origin = new URL(settings.origin)
  openDefinitions(settings.definitions)
  mkdirSync(settings.data, { recursive: true, mode: 0o700 })
  const lock = lockData(settings.data)
  const db = openDatabase(join(settings.data, 'poryadok.sqlite'))
  await migrate(db)
  await publishVersions(db)
  const signInsPerMinute = mode === 'demo' ? 600 : 10
  const auth = createAuth(db, { secret: await readSecret(db), origin: origin.origin, signInsPerMinute })
  const world: World = { db, auth, mode, origin: origin.origin, data: settings.data }
  const administrator = await createFirstAccounts(world)
  if (mode === 'demo') await seedDemo(db)
  const fresh = keepFresh(db)
  const told = keepNotices(db, world)

  const server = createServer(
    { requestTimeout: 30_000, headersTimeout: 10_000 },
    listener(world, origin, settings.client),
  )
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(port, '127.0.0.1', resolve))

  return {
    port: (server.address() as AddressInfo).port,
    administrator,
    async close() {
      await new Promise<void>((resolve) => {
        server.close(() => resolve())
        server.closeIdleConnections()
        setTimeout(() => server.closeAllConnections(), 3000).unref()
      })
      await fresh.stop()
      await told.stop()
      await db.destroy()
      lock.release()
    },
  }
}

function listener(world: World, origin: URL, client: string): RequestListener {
  const serveFile = staticFiles(client)
  const serveApp = createRequestListener({
    build: { ...build, allowedActionOrigins: [origin.host] },
    getLoadContext(request, { address }) {
      request.headers.set('x-real-ip', callerAddress(request.headers, address, origin))
      const context = new RouterContextProvider()
      context.set(worldContext, world)
      context.set(nonceContext, randomBytes(16).toString('base64'))
      return context
    },
  })
  const answer: RequestListener = async (request, response) => {
    for (const [name, value] of Object.entries(securityHeaders)) response.setHeader(name, value)
    const refused = refusal(request, origin)
    if (refused) return response.writeHead(refused, { connection: 'close' }).end()
    const [pathname = '/'] = (request.url ?? '/').split('?')
    if (pathname === '/healthz') return response.end('ok')
    if (await serveFile(request, response, pathname)) return
    await keepInForce(world.db)
    return serveApp(request, response)
  }
  // What nobody foresaw costs its own request an answer, never the server its life.
  return async (request, response) => {
    try {
      await answer(request, response)
    } catch (error) {
      console.error(error)
      if (response.headersSent) response.destroy()
      else response.writeHead(500, { connection: 'close' }).end()
    }
  }
}
