import type { Language } from '#app/messages/language.ts'
import type { Auth } from './auth.server.ts'
import type { Role } from './role.ts'

export type NewAccount = {
  name: string
  email: string
  password: string
  role: Role
  agency?: string
  language?: Language
  mustChangePassword?: boolean
}

/** Creates an account; throws when the sign-in name is taken. */
export async function createAccount(auth: Auth, { name, email, password, role, ...rest }: NewAccount): Promise<void> {
  // The role goes with the data: better-auth's own parameter knows only its two roles.
  await auth.api.createUser({ body: { name, email, password, data: { ...rest, role } } })
}
