import { saveDraft } from '#app/data/drafts.server.ts'
import { actor } from '#app/middleware/actor.server.ts'
import { world } from '#app/middleware/world.server.ts'
import type { Route } from './+types/draft'
import { notFound } from './case-of.server.ts'
import { isAnswers } from './order/read-order.ts'
import { taskKeyOf } from './task-segment.ts'
import { otherDraft } from './view/other-draft.server.ts'

export function loader() {
  throw notFound()
}

/**
 * Takes `{answers, revision}` as JSON; answers the revision kept, with 409 what somebody else saved in between, with 410
 * that the form is open no longer.
 */
export async function action({ context, params, request }: Route.ActionArgs) {
  const sent: unknown = await request.json().catch(() => undefined)
  if (!isAnswers(sent) || !isAnswers(sent.answers)) return Response.json({ revision: 0 }, { status: 400 })
  const { db } = world(context)
  const user = actor(context)
  const key = taskKeyOf(params.task)
  const saved = await saveDraft(db, user, params.id, key, sent.answers, Number(sent.revision))
  if (!saved) throw notFound()
  if (saved.ok) return Response.json(saved.value)
  if (!saved.stored) return Response.json({ revision: 0 }, { status: 410 })
  return Response.json(await otherDraft(db, user, saved.stored), { status: 409 })
}
