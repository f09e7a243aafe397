import { redirect } from 'react-router'
import { record } from '#app/data/audit.server.ts'
import { actor } from '#app/middleware/actor.server.ts'
import { callAuth, cookiesOf } from '#app/middleware/auth.server.ts'
import { unmarkSignIn } from '#app/middleware/sign-in-mark.server.ts'
import { world } from '#app/middleware/world.server.ts'
import type { Route } from './+types/sign-out'

export function loader() {
  return redirect('/')
}

export async function action({ context, request }: Route.ActionArgs) {
  const { auth, db, origin } = world(context)
  const response = await callAuth(auth, origin, '/sign-out', request, {})
  await record(db, { userId: actor(context).id, action: 'signed-out' })
  const headers = cookiesOf(response)
  headers.append('set-cookie', unmarkSignIn)
  // What forms kept in this browser goes with the person.
  headers.set('clear-site-data', '"storage"')
  return redirect('/sign-in', { headers })
}
