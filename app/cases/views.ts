import { data, href, redirect } from 'react-router'
import { dropView, saveView } from '#app/data/saved-views.server.ts'
import { actor } from '#app/middleware/actor.server.ts'
import { world } from '#app/middleware/world.server.ts'
import type { Route } from './+types/views'
import { listAddress, readAsked } from './list/list-query.ts'

export function loader() {
  return redirect(href('/cases'))
}

/** Keeps the list of an address under a name, or forgets one; only what a list understands is kept. */
export async function action({ context, request }: Route.ActionArgs) {
  const { db } = world(context)
  const form = await request.formData()
  const { id: user } = actor(context)
  const asked = readAsked(new URLSearchParams(String(form.get('query') ?? '')))
  const back = (problem?: 'nameless' | 'tooMany') => {
    const address = href('/cases') + listAddress(asked)
    if (problem === undefined) return redirect(address)
    return redirect(`${address}${address.includes('?') ? '&' : '?'}view-problem=${problem}`)
  }
  switch (form.get('intent')) {
    case 'forget':
      await dropView(db, user, String(form.get('id')))
      return back()
    case 'keep': {
      const name = String(form.get('name') ?? '')
        .trim()
        .slice(0, 60)
      if (name === '') return back('nameless')
      return back((await saveView(db, user, name, listAddress(asked).slice(1))) ? undefined : 'tooMany')
    }
    default:
      throw data(null, { status: 404 })
  }
}
