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

/** Creates an account and answers its id; throws when the sign-in name is taken or no e-mail address. */
export async function createAccount(auth: Auth, { name, email, password, role, ...rest }: NewAccount): Promise<string> {
  // The role goes with the data: better-auth's own parameter knows only its two roles.
  const { user } = await auth.api.createUser({ body: { name, email, password, data: { ...rest, role } } })
  return user.id
}
