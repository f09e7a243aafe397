import { data, type MiddlewareFunction, redirect } from 'react-router'
import { pages } from '#app/routes.ts'
import { type Actor, actorContext, readActor } from './actor.server.ts'
import { languageContext, readLanguageCookie } from './language.server.ts'
import { readThemeCookie, themeContext } from './theme.server.ts'
import { world } from './world.server.ts'

const openWithOldPassword = ['/password', '/sign-out', '/language', '/appearance']

/** The one gate of every document, `.data` and resource request: answers by the access table, NO when a page is not in it. */
export const access: MiddlewareFunction<Response> = async ({ request, context, pattern, url }, next) => {
  const { actor, setCookie } = await readActor(world(context), request)
  context.set(actorContext, actor)
  context.set(languageContext, actor?.language ?? readLanguageCookie(request))
  context.set(themeContext, actor?.theme ?? readThemeCookie(request))
  const denial = deny(pattern, actor, url)
  if (denial) throw denial
  const response = await next()
  // An action may have changed the session meanwhile: its cookies say the last word.
  const taken = response.headers.getSetCookie().map(nameOf)
  for (const cookie of setCookie) if (!taken.includes(nameOf(cookie))) response.headers.append('set-cookie', cookie)
  return response
}

function nameOf(cookie: string): string {
  return cookie.slice(0, cookie.indexOf('='))
}

function deny(pattern: string, actor: Actor | null, url: URL) {
  const path = `/${pattern.replace(/^\//, '')}` as const
  const page = pages[path]
  if (!page) return data(null, { status: 403 })
  const allowed = page[1]
  if (allowed === 'everyone') return undefined
  if (!actor) return redirect(`/sign-in?${new URLSearchParams({ next: url.pathname + url.search })}`)
  if (!allowed.includes(actor.role)) return data(null, { status: 403 })
  if (actor.mustChangePassword && !openWithOldPassword.includes(path)) return redirect('/password')
  return undefined
}
