import { record } from './audit.server.ts'
import type { Database } from './database.server.ts'
import { inTransaction } from './in-transaction.server.ts'

/** What an account may do. `agency` is `<region>/<agency-id>`. */
export type Standing = { readonly name: string; readonly role: string; readonly agency: string | null }

/** The one change refused: without an administrator nobody could make another. */
export type Refused = 'lastAdministrator' | undefined

/** Gives a user another name, role or agency, valid from the next request on. */
export function changeUser(db: Database, by: string, id: string, to: Standing): Promise<Refused> {
  return inTransaction(db, async (transaction) => {
    if (to.role !== 'administrator' && (await isLastAdministrator(transaction, id))) return 'lastAdministrator'
    const before = await transaction
      .selectFrom('user')
      .select(['name', 'role', 'agency'])
      .where('id', '=', id)
      .executeTakeFirstOrThrow()
    if (before.name === to.name && before.role === to.role && before.agency === to.agency) return undefined
    await transaction.updateTable('user').set(to).where('id', '=', id).execute()
    await record(transaction, { userId: by, action: 'account-changed', detail: { account: id, before, after: to } })
    return undefined
  })
}

/** Closes the account and ends its sessions at once. */
export function disableUser(db: Database, by: string, id: string): Promise<Refused> {
  return inTransaction(db, async (transaction) => {
    if (await isLastAdministrator(transaction, id)) return 'lastAdministrator'
    await transaction.updateTable('user').set({ banned: 1 }).where('id', '=', id).execute()
    await endSessions(transaction, id)
    await record(transaction, { userId: by, action: 'account-disabled', detail: { account: id } })
    return undefined
  })
}

/** Opens a closed account again, with the password it had. */
export function enableUser(db: Database, by: string, id: string): Promise<void> {
  return inTransaction(db, async (transaction) => {
    await transaction.updateTable('user').set({ banned: 0 }).where('id', '=', id).execute()
    await record(transaction, { userId: by, action: 'account-enabled', detail: { account: id } })
  })
}

/** Puts the hash of a one-time password in place of the user's own and ends the sessions. */
export function replacePassword(db: Database, by: string, id: string, hash: string): Promise<void> {
  return inTransaction(db, async (transaction) => {
    await transaction
      .updateTable('account')
      .set({ password: hash })
      .where('userId', '=', id)
      .where('providerId', '=', 'credential')
      .execute()
    await transaction.updateTable('user').set({ mustChangePassword: 1 }).where('id', '=', id).execute()
    await endSessions(transaction, id)
    await record(transaction, { userId: by, action: 'password-reset', detail: { account: id } })
  })
}

/** Forgets the second factor, so that a password alone opens the account, and ends the sessions. */
export function resetSecondFactor(db: Database, by: string, id: string): Promise<void> {
  return inTransaction(db, async (transaction) => {
    await transaction.deleteFrom('twoFactor').where('userId', '=', id).execute()
    await transaction.updateTable('user').set({ twoFactorEnabled: 0 }).where('id', '=', id).execute()
    await endSessions(transaction, id)
    await record(transaction, { userId: by, action: 'second-factor-reset', detail: { account: id } })
  })
}

// A sign-in that waits for its code is ended too.
async function endSessions(db: Database, id: string): Promise<void> {
  await db.deleteFrom('session').where('userId', '=', id).execute()
  await db.deleteFrom('verification').where('value', '=', id).execute()
}

async function isLastAdministrator(db: Database, id: string): Promise<boolean> {
  const active = await db
    .selectFrom('user')
    .select('id')
    .where('role', '=', 'administrator')
    .where((e) => e.or([e('banned', 'is', null), e('banned', '=', 0)]))
    .limit(2)
    .execute()
  return active.length === 1 && active[0]?.id === id
}
