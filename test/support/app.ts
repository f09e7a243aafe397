import { randomUUID } from 'node:crypto'
import { copyFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  createRequestHandler,
  RouterContextProvider,
  type ServerBuild,
  UNSAFE_withComponentProps as withComponentProps,
  UNSAFE_withErrorBoundaryProps as withErrorBoundaryProps,
} from 'react-router'
import { inject } from 'vitest'
import { openDatabase } from '#app/data/database.server.ts'
import { publishVersions } from '#app/data/definitions.server.ts'
import { demoPassword } from '#app/data/demo-accounts.ts'
import * as entry from '#app/entry.server.tsx'
import { createAuth } from '#app/middleware/auth.server.ts'
import { type Mode, type World, worldContext } from '#app/middleware/world.server.ts'
import { pages } from '#app/routes.ts'
import type { Who } from './browser.ts'
import { origin, secret } from './filled-databases.ts'
import { openedDefinitions } from './opened.ts'

const app = join(import.meta.dirname, '../../app')

export type TestApp = {
  world: World
  administrator: { email: string; password: string } | undefined
  call: (path: string, init?: RequestInit) => Promise<Response>
  post: (path: string, fields: Readonly<Record<string, string>>, cookie?: string) => Promise<Response>
  signIn: (who: Who) => Promise<string>
}

/** The whole app, every route behind its gate, over a database of its own and without HTTP. */
export async function createApp({ mode = 'demo' as Mode, signInsPerMinute = 600 } = {}): Promise<TestApp> {
  const { folder, administrator } = inject('filled')
  const file = join(folder, `${randomUUID()}.sqlite`)
  copyFileSync(join(folder, `${mode}.sqlite`), file)
  const db = openDatabase(file)
  openedDefinitions(join(app, '../definitions'))
  await publishVersions(db)
  const auth = createAuth(db, { secret, origin, signInsPerMinute })
  const world: World = { db, auth, mode, origin, data: join(folder, randomUUID()) }
  const handle = createRequestHandler(await serverBuild(), 'test')

  const call: TestApp['call'] = (path, init) => {
    const context = new RouterContextProvider()
    context.set(worldContext, world)
    const request = new Request(origin + path, init)
    if (!request.headers.has('x-real-ip')) request.headers.set('x-real-ip', '192.0.2.1')
    return handle(request, context)
  }
  const post: TestApp['post'] = (path, fields, cookie = '') =>
    call(path, { method: 'POST', body: new URLSearchParams(fields), headers: { origin, cookie } })

  return {
    world,
    administrator: mode === 'live' ? administrator : undefined,
    call,
    post,
    async signIn(who) {
      return cookieOf(await post('/sign-in', { email: `${who}@demo.example`, password: demoPassword }))
    },
  }
}

/** What a browser would send back of an answer's cookies. */
export function cookieOf(response: Response): string {
  return response.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0])
    .join('; ')
}

async function serverBuild(): Promise<ServerBuild> {
  const routes = [await route('root', 'root.tsx', { path: '' })]
  for (const [path, [file]] of Object.entries(pages)) {
    const place = path === '/' ? { index: true } : { path: path.slice(1) }
    routes.push(await route(file.replace(/\.tsx?$/, ''), file, { ...place, parentId: 'root' }))
  }
  const byId = Object.fromEntries(routes.map((entry) => [entry.id, entry]))
  const manifest = routes.map(({ id, parentId, path, index, module }) => {
    const has = { hasLoader: 'loader' in module, hasAction: 'action' in module, hasErrorBoundary: id === 'root' }
    return [id, { id, parentId, path, index, module: '/route.js', ...has }]
  })
  const assets = { entry: { module: '/entry.js', imports: [] }, routes: Object.fromEntries(manifest) }
  return { entry: { module: entry }, routes: byId, assets, future: {}, ssr: true, ...fixed } as unknown as ServerBuild
}

const fixed = { publicPath: '/', isSpaMode: false, prerender: [], routeDiscovery: { mode: 'initial' } }

type Place = { path?: string; index?: boolean; parentId?: string }

async function route(id: string, file: string, place: Place) {
  return { id, ...place, module: withProps(await import(/* @vite-ignore */ join(app, file))) }
}

type RouteModule = {
  default?: Parameters<typeof withComponentProps>[0]
  ErrorBoundary?: Parameters<typeof withErrorBoundaryProps>[0]
}

// What the build does to every route module: hands its components their props.
function withProps(module: RouteModule) {
  return {
    ...module,
    default: module.default && withComponentProps(module.default),
    ErrorBoundary: module.ErrorBoundary && withErrorBoundaryProps(module.ErrorBoundary),
  }
}
