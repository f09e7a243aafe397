import { data, href, type RouterContextProvider, redirect } from 'react-router'
import { execute } from '#app/data/cases.server.ts'
import { timeZoneOf } from '#app/data/definitions.server.ts'
import { actor } from '#app/middleware/actor.server.ts'
import { language } from '#app/middleware/language.server.ts'
import { world } from '#app/middleware/world.server.ts'
import { caseOf, notFound } from '../case-of.server.ts'
import { formOf } from './form-of.server.ts'
import { gatherTyped, isUnscripted } from './gather-typed.ts'
import { readOrder } from './read-order.ts'
import { readSent } from './read-sent.ts'
import { refusedView } from './refused-view.server.ts'

/** Does what a posted form orders and leads back to the case, or answers 422 with every reason and the input. */
export async function takeOrder(context: Readonly<RouterContextProvider>, id: string, request: Request) {
  const user = actor(context)
  const posted = await request.formData()
  const timeZone = timeZoneOf(user.agency ?? '')
  const order = readOrder(isUnscripted(posted) ? await gathered(context, id, posted, timeZone) : posted)
  if (!order) throw notFound()
  const sent = readSent(posted, timeZone)
  const answer = await execute(world(context).db, user, id, order, sent)
  if (!answer) throw notFound()
  if (answer.ok) throw redirect(`${href('/cases/:id', { id })}?done=${answer.value.revision}`)
  const view = await caseOf(context, id)
  return data(refusedView(view, order, answer.problems, posted, sent.on, language(context)), { status: 422 })
}

async function gathered(context: Readonly<RouterContextProvider>, id: string, posted: FormData, timeZone: string) {
  const order = readOrder(posted)
  const form = order && formOf(await caseOf(context, id), order, language(context))?.form
  gatherTyped(posted, form, timeZone)
  return posted
}
