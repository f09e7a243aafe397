import { saveDraft } from '#app/data/drafts.server.ts'
import { actor } from '#app/middleware/actor.server.ts'
import { world } from '#app/middleware/world.server.ts'
import type { Route } from './+types/draft'
import { notFound } from './case-of.server.ts'
import { isAnswers } from './order/read-order.ts'
import { taskKeyOf } from './task-segment.ts'

export function loader() {
  throw notFound()
}

/** Takes `{answers, revision}` as JSON; answers the revision kept, with 409 when it is somebody else's. */
export async function action({ context, params, request }: Route.ActionArgs) {
  const sent: unknown = await request.json().catch(() => undefined)
  if (!isAnswers(sent) || !isAnswers(sent.answers)) return Response.json({ revision: 0 }, { status: 400 })
  const revision = Number(sent.revision)
  const key = taskKeyOf(params.task)
  const saved = await saveDraft(world(context).db, actor(context), params.id, key, sent.answers, revision)
  if (!saved) throw notFound()
  if (saved.ok) return Response.json(saved.value)
  return Response.json({ revision: saved.stored?.revision ?? 0 }, { status: 409 })
}
