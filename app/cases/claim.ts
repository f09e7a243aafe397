import { data, href, redirect } from 'react-router'
import { type ClaimOrder, claimCase } from '#app/data/claims.server.ts'
import { actor } from '#app/middleware/actor.server.ts'
import { safePath } from '#app/middleware/safe-path.server.ts'
import { world } from '#app/middleware/world.server.ts'
import type { Route } from './+types/claim'
import { notFound } from './case-of.server.ts'

/** The longest note that goes with a case handed over. */
const longestNote = 500

export function loader({ params }: Route.LoaderArgs) {
  return redirect(href('/cases/:id', params))
}

/** Takes a case on, hands it to a colleague or gives it back. */
export async function action({ context, params, request }: Route.ActionArgs) {
  const form = await request.formData()
  const order = readOrder(form)
  if (!order) throw data(null, { status: 400 })
  const outcome = await claimCase(world(context).db, actor(context), params.id, order)
  if (outcome === undefined) throw notFound()
  const page = href('/cases/:id', params)
  if (outcome !== 'done') return redirect(`${page}?claim=${outcome}#claim`)
  const next = safePath(form.get('next'))
  return redirect(next === '/' ? `${page}#claim` : next)
}

function readOrder(form: FormData): ClaimOrder | undefined {
  const [seen, to, note] = ['seen', 'to', 'note'].map((name) => String(form.get(name) ?? '').trim())
  if (seen === undefined || to === undefined || note === undefined || note.length > longestNote) return undefined
  switch (form.get('intent')) {
    case 'take':
      return { type: 'take', seen }
    case 'return':
      return { type: 'return', seen }
    case 'give':
      return { type: 'give', seen, to, note }
    default:
      return undefined
  }
}
