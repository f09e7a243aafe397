import { data, redirect } from 'react-router'
import { setAppearance } from '#app/data/accounts.server.ts'
import { actorContext } from '#app/middleware/actor.server.ts'
import { safePath } from '#app/middleware/safe-path.server.ts'
import { themeCookie } from '#app/middleware/theme.server.ts'
import { world } from '#app/middleware/world.server.ts'
import { isTheme } from '#app/ui/shell/themes.ts'
import type { Route } from './+types/appearance'

export function loader() {
  return redirect('/')
}

/** Takes a theme, which is kept in a cookie as well, or whether single keys do something. */
export async function action({ context, request }: Route.ActionArgs) {
  const form = await request.formData()
  const theme = form.get('theme') ?? undefined
  const keys = form.get('keys') ?? undefined
  const isKnown = theme === undefined ? keys === 'on' || keys === 'off' : isTheme(theme)
  if (!isKnown) throw data(null, { status: 404 })
  const user = context.get(actorContext)
  const chosen = isTheme(theme) ? theme : undefined
  const hasKeys = keys === undefined ? undefined : keys === 'on'
  if (user) await setAppearance(world(context).db, user.id, { theme: chosen, hasKeys })
  return redirect(safePath(form.get('next')), { headers: chosen ? { 'set-cookie': themeCookie(chosen) } : {} })
}
