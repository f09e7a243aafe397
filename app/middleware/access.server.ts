import { data, type MiddlewareFunction, redirect } from 'react-router'
import { pages } from '#app/routes.ts'
import { type Actor, actorContext, readActor } from './actor.server.ts'
import { apiProblem, isApi } from './api-problem.server.ts'
import { language, languageContext, readLanguageCookie } from './language.server.ts'
import { readThemeCookie, themeContext } from './theme.server.ts'
import { world } from './world.server.ts'

const openWithOldPassword = ['/password', '/sign-out', '/language', '/appearance']

/** The one gate of every document, `.data` and resource request: answers by the access table, NO when a page is not in it. */
export const access: MiddlewareFunction<Response> = async ({ request, context, pattern, url }, next) => {
  const { actor, setCookie } = await readActor(world(context), request)
  context.set(actorContext, actor)
  context.set(languageContext, actor?.language ?? readLanguageCookie(request))
  context.set(themeContext, actor?.theme ?? readThemeCookie(request))
  const denial = deny(pattern, actor)
  if (denial) throw isApi(url.pathname) ? apiProblem(denial, language(context)) : pageOf(denial, url)
  const response = await next()
  // An action may have changed the session meanwhile: its cookies say the last word.
  const taken = response.headers.getSetCookie().map(nameOf)
  for (const cookie of setCookie) if (!taken.includes(nameOf(cookie))) response.headers.append('set-cookie', cookie)
  return response
}

function nameOf(cookie: string): string {
  return cookie.slice(0, cookie.indexOf('='))
}

type Denial = 'not-allowed' | 'not-signed-in' | 'old-password'

function deny(pattern: string, actor: Actor | null): Denial | undefined {
  const path = `/${pattern.replace(/^\//, '')}` as const
  const page = pages[path]
  if (!page) return 'not-allowed'
  const allowed = page[1]
  if (allowed === 'everyone') return undefined
  if (!actor) return 'not-signed-in'
  if (!allowed.includes(actor.role)) return 'not-allowed'
  return actor.mustChangePassword && !openWithOldPassword.includes(path) ? 'old-password' : undefined
}

function pageOf(denial: Denial, { pathname, search }: URL) {
  if (denial === 'not-signed-in') return redirect(`/sign-in?${new URLSearchParams({ next: pathname + search })}`)
  return denial === 'old-password' ? redirect('/password') : data(null, { status: 403 })
}
