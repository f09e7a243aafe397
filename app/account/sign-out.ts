import { redirect } from 'react-router'
import { record } from '#app/data/audit.server.ts'
import { actor } from '#app/middleware/actor.server.ts'
import { callAuth } from '#app/middleware/auth.server.ts'
import { world } from '#app/middleware/world.server.ts'
import type { Route } from './+types/sign-out'

export function loader() {
  return redirect('/')
}

export async function action({ context, request }: Route.ActionArgs) {
  const { auth, db, origin } = world(context)
  const response = await callAuth(auth, origin, '/sign-out', request, {})
  await record(db, { userId: actor(context).id, action: 'signed-out' })
  const headers = new Headers()
  for (const cookie of response.headers.getSetCookie()) headers.append('set-cookie', cookie)
  return redirect('/sign-in', { headers })
}
