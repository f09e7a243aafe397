import { createContext, type RouterContextProvider } from 'react-router'
import { isLanguage, type Language } from '#app/messages/language.ts'
import { isTheme, type Theme } from '#app/ui/shell/themes.ts'
import { isRole, type Role } from './role.ts'
import type { World } from './world.server.ts'

/** The signed-in user. `agency` is `<region>/<agency-id>`; administrators and methodologists have none. */
export type Actor = {
  id: string
  name: string
  email: string
  role: Role
  agency: string | null
  region: string | null
  language: Language
  mustChangePassword: boolean
  theme: Theme
  /** Whether single keys do something. */
  hasKeys: boolean
}

export const actorContext = createContext<Actor | null>(null)

/** The signed-in user of this request; the access table let nobody else through. */
export function actor(context: Readonly<RouterContextProvider>): Actor {
  const found = context.get(actorContext)
  if (!found) throw new Error('actor() was called on a page open to everyone')
  return found
}

/** Reads the session cookie; `setCookie` prolongs or clears it. */
export async function readActor(
  { auth }: World,
  request: Request,
): Promise<{ actor: Actor | null; setCookie: readonly string[] }> {
  const { headers, response } = await auth.api.getSession({ headers: request.headers, returnHeaders: true })
  const setCookie = headers.getSetCookie()
  if (!response || response.user.banned || !isRole(response.user.role)) return { actor: null, setCookie }
  const { id, name, email, role, language, mustChangePassword, theme, hasKeys } = response.user
  const agency = response.user.agency ?? null
  return {
    actor: {
      id,
      name,
      email,
      role,
      agency,
      region: agency?.split('/')[0] ?? null,
      language: isLanguage(language) ? language : 'ru',
      mustChangePassword,
      theme: isTheme(theme) ? theme : 'system',
      hasKeys,
    },
    setCookie,
  }
}
