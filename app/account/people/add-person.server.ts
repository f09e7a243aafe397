import { isAPIError } from 'better-auth/api'
import { record } from '#app/data/audit.server.ts'
import { createAccount, type NewAccount } from '#app/middleware/new-account.server.ts'
import { randomCode } from '#app/middleware/random-code.server.ts'
import type { World } from '#app/middleware/world.server.ts'

type Asked = Pick<NewAccount, 'name' | 'email' | 'role' | 'agency'>
type Added = { id: string; email: string; password: string }

/** Makes an account with a one-time password, or answers what is wrong with the sign-in name. */
export async function addPerson(
  { db, auth }: World,
  by: string,
  asked: Asked,
): Promise<Added | 'emailTaken' | 'emailInvalid'> {
  const password = randomCode(5)
  const email = asked.email.toLowerCase()
  try {
    const id = await createAccount(auth, { ...asked, email, password, mustChangePassword: true })
    const { name, role, agency = null } = asked
    await record(db, { userId: by, action: 'account-added', detail: { account: id, name, email, role, agency } })
    return { id, email, password }
  } catch (error) {
    if (!isAPIError(error)) throw error
    if (error.body?.code === 'INVALID_EMAIL') return 'emailInvalid'
    if (error.body?.code === 'USER_ALREADY_EXISTS_USE_ANOTHER_EMAIL') return 'emailTaken'
    throw error
  }
}
