import { data, redirect } from 'react-router'
import { setLanguage } from '#app/data/accounts.server.ts'
import { isLanguage } from '#app/messages/language.ts'
import { actorContext } from '#app/middleware/actor.server.ts'
import { languageCookie } from '#app/middleware/language.server.ts'
import { safePath } from '#app/middleware/safe-path.server.ts'
import { world } from '#app/middleware/world.server.ts'
import type { Route } from './+types/language'

export function loader() {
  return redirect('/')
}

export async function action({ context, request }: Route.ActionArgs) {
  const form = await request.formData()
  const language = form.get('language')
  if (!isLanguage(language)) throw data(null, { status: 404 })
  const user = context.get(actorContext)
  if (user) await setLanguage(world(context).db, user.id, language)
  return redirect(safePath(form.get('next')), { headers: { 'set-cookie': languageCookie(language) } })
}
