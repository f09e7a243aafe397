import { betterAuth } from 'better-auth'
import { admin } from 'better-auth/plugins/admin'
import { adminAc, userAc } from 'better-auth/plugins/admin/access'
import { twoFactor } from 'better-auth/plugins/two-factor'
import type { Database } from '#app/data/database.server.ts'
import { randomCode } from './random-code.server.ts'

export type Auth = ReturnType<typeof createAuth>

/** What sign-in needs from outside; `origin` is the public address and decides whether cookies are secure. */
export type AuthSettings = { secret: string; origin: string; signInsPerMinute: number }

const idleSeconds = 30 * 60

/** Accounts and sessions in our own database. Its HTTP handler is called by our actions only, never by a browser. */
export function createAuth(db: Database, { secret, origin, signInsPerMinute }: AuthSettings) {
  return betterAuth({
    database: { db, type: 'sqlite' },
    secret,
    baseURL: origin,
    telemetry: { enabled: false },
    logger: { level: 'error' },
    emailAndPassword: { enabled: true, disableSignUp: true, minPasswordLength: 10 },
    session: { expiresIn: idleSeconds, updateAge: 60 },
    rateLimit: {
      enabled: true,
      customRules: {
        '/sign-in/email': { window: 60, max: signInsPerMinute },
        '/change-password': { window: 60, max: signInsPerMinute },
        '/two-factor/*': { window: 60, max: signInsPerMinute },
        '/sign-out': false,
      },
    },
    advanced: { ipAddress: { ipAddressHeaders: ['x-real-ip'] }, cookiePrefix: 'poryadok' },
    user: {
      additionalFields: {
        agency: { type: 'string', required: false, input: false },
        language: { type: 'string', required: true, defaultValue: 'ru', input: false },
        theme: { type: 'string', required: true, defaultValue: 'system', input: false },
        hasKeys: { type: 'boolean', required: true, defaultValue: true, input: false },
        mustChangePassword: { type: 'boolean', required: true, defaultValue: false, input: false },
      },
    },
    plugins: [
      admin({
        defaultRole: 'caseworker',
        adminRoles: ['administrator'],
        roles: { administrator: adminAc, caseworker: userAc, methodologist: userAc },
      }),
      twoFactor({
        issuer: 'Poryadok',
        backupCodeOptions: { customBackupCodesGenerate: () => Array.from({ length: 10 }, () => randomCode(3)) },
      }),
    ],
  })
}

/** Calls a path of better-auth from the server, so that its rate limit counts the caller's address. */
export function callAuth(auth: Auth, origin: string, path: string, request: Request, body: object): Promise<Response> {
  const headers = new Headers({ 'content-type': 'application/json', origin })
  for (const name of ['cookie', 'x-real-ip', 'user-agent']) {
    const value = request.headers.get(name)
    if (value) headers.set(name, value)
  }
  return auth.handler(new Request(`${origin}/api/auth${path}`, { method: 'POST', headers, body: JSON.stringify(body) }))
}

/** The cookies that better-auth set in its answer, for ours. */
export function cookiesOf(response: Response): Headers {
  const headers = new Headers()
  for (const cookie of response.headers.getSetCookie()) headers.append('set-cookie', cookie)
  return headers
}

/** The hash that a password is stored as. */
export async function hashPassword(auth: Auth, password: string): Promise<string> {
  return (await auth.$context).password.hash(password)
}
