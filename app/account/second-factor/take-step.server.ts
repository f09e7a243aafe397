import { record } from '#app/data/audit.server.ts'
import type { Actor } from '#app/middleware/actor.server.ts'
import { callAuth, cookiesOf } from '#app/middleware/auth.server.ts'
import type { World } from '#app/middleware/world.server.ts'
import { type CodeProblem, codeProblem } from './code-problem.server.ts'

/** What the page shows after a step. The secret and the codes are shown once and kept nowhere but encrypted. */
export type Step =
  | { step: 'start' | 'renew' | 'stop'; problem: 'wrongPassword' | 'tooMany' }
  | { step: 'confirm'; secret: string; problem?: CodeProblem }
  | { step: 'codes'; codes: readonly string[]; said: 'codesOn' | 'codesRenewed' }
  | { step: 'stopped' }

type Taken = { step: Step; headers?: Headers }

/** Takes one step of turning the own second factor on or off; undefined where the form names none. */
export async function takeStep(
  { db, auth, origin }: World,
  { id }: Actor,
  request: Request,
  form: FormData,
): Promise<Taken | undefined> {
  const text = (name: string) => String(form.get(name) ?? '')
  const ask = (path: string, body: object) => callAuth(auth, origin, `/two-factor/${path}`, request, body)
  const password = text('password')
  const order = text('order')
  switch (order) {
    case 'start': {
      const response = await ask('enable', { password })
      if (!response.ok) return refused(order, response)
      const { totpURI }: { totpURI: string } = await response.json()
      return { step: { step: 'confirm', secret: new URL(totpURI).searchParams.get('secret') ?? '' } }
    }
    case 'confirm': {
      const response = await ask('verify-totp', { code: text('code').replaceAll(/\s/g, '') })
      if (!response.ok)
        return { step: { step: 'confirm', secret: text('secret'), problem: await codeProblem(response) } }
      await record(db, { userId: id, action: 'second-factor-enabled' })
      const { backupCodes } = await auth.api.viewBackupCodes({ body: { userId: id } })
      return { step: { step: 'codes', codes: backupCodes, said: 'codesOn' }, headers: cookiesOf(response) }
    }
    case 'renew': {
      const response = await ask('generate-backup-codes', { password })
      if (!response.ok) return refused(order, response)
      const { backupCodes }: { backupCodes: readonly string[] } = await response.json()
      await record(db, { userId: id, action: 'backup-codes-renewed' })
      return { step: { step: 'codes', codes: backupCodes, said: 'codesRenewed' } }
    }
    case 'stop': {
      const response = await ask('disable', { password })
      if (!response.ok) return refused(order, response)
      await record(db, { userId: id, action: 'second-factor-disabled' })
      return { step: { step: 'stopped' }, headers: cookiesOf(response) }
    }
    default:
      return undefined
  }
}

function refused(step: 'start' | 'renew' | 'stop', { status }: Response): Taken {
  return { step: { step, problem: status === 429 ? 'tooMany' : 'wrongPassword' } }
}
