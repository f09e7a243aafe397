import {
  changeUser,
  disableUser,
  enableUser,
  replacePassword,
  resetSecondFactor,
} from '#app/data/change-user.server.ts'
import { hashPassword } from '#app/middleware/auth.server.ts'
import { randomCode } from '#app/middleware/random-code.server.ts'
import type { World } from '#app/middleware/world.server.ts'
import { type FieldProblems, readPerson, type Typed } from './read-person.server.ts'

/** What became of a change: done, a new password to show, or why not. */
export type Outcome = {
  done?: 'saved' | 'closed' | 'opened' | 'factorReset'
  password?: string
  refused?: 'check' | 'lastAdministrator'
  typed?: Typed
  problems?: FieldProblems
}

/**
 * Does what a form of the person's page orders; undefined where it orders nothing known. Administrators reset nothing
 * of their own here: an unattended screen must not be enough to take their account over.
 */
export async function takeChange(
  { db, auth }: World,
  by: string,
  id: string,
  form: FormData,
): Promise<Outcome | undefined> {
  const isOwn = by === id
  switch (form.get('order')) {
    case 'change': {
      const { typed, standing, problems } = readPerson(form)
      if (!standing) return { refused: 'check', typed, problems }
      const refused = await changeUser(db, by, id, { ...standing, agency: standing.agency ?? null })
      return refused ? { refused, typed } : { done: 'saved' }
    }
    case 'disable': {
      const refused = await disableUser(db, by, id)
      return refused ? { refused } : { done: 'closed' }
    }
    case 'enable':
      await enableUser(db, by, id)
      return { done: 'opened' }
    case 'reset-password': {
      if (isOwn) return undefined
      const password = randomCode(5)
      await replacePassword(db, by, id, await hashPassword(auth, password))
      return { password }
    }
    case 'reset-second-factor':
      if (isOwn) return undefined
      await resetSecondFactor(db, by, id)
      return { done: 'factorReset' }
    default:
      return undefined
  }
}
