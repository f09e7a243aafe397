import { hasAccounts } from '#app/data/accounts.server.ts'
import { demoPassword } from '#app/data/demo-accounts.ts'
import { demoPeople } from '#app/data/demo-people.server.ts'
import { createAccount } from './new-account.server.ts'
import { randomCode } from './random-code.server.ts'
import type { World } from './world.server.ts'

/** Fills an empty database with accounts; in live mode answers the administrator's one-time password. */
export async function createFirstAccounts({
  db,
  auth,
  mode,
}: World): Promise<{ email: string; password: string } | undefined> {
  if (await hasAccounts(db)) return undefined
  if (mode === 'demo') {
    for (const account of demoPeople()) await createAccount(auth, { ...account, password: demoPassword })
    return undefined
  }
  const email = 'administrator@poryadok.internal'
  const password = randomCode(5)
  await createAccount(auth, { name: 'Администратор', email, password, role: 'administrator', mustChangePassword: true })
  return { email, password }
}
