import './case.css'
import './order.css'
import './case-parts.css'
import { loadDraft } from '#app/data/drafts.server.ts'
import { actor } from '#app/middleware/actor.server.ts'
import { language } from '#app/middleware/language.server.ts'
import { world } from '#app/middleware/world.server.ts'
import type { Route } from './+types/task-print'
import { caseOf, notFound } from './case-of.server.ts'
import { PrintPage } from './parts/print-page.tsx'
import { taskKeyOf } from './task-segment.ts'
import { caseHeader } from './view/case-header.server.ts'
import { formTask } from './view/form-task.server.ts'

export async function loader({ context, params, url }: Route.LoaderArgs) {
  const view = await caseOf(context, params.id)
  const key = taskKeyOf(params.task)
  const found = formTask(view, key, language(context))
  if (!found) throw notFound()
  const draft = await loadDraft(world(context).db, actor(context), params.id, key)
  return {
    header: caseHeader(view, language(context)),
    title: found.title,
    form: found.form,
    facts: found.factsOn(view.today),
    answers: url.searchParams.has('blank') ? undefined : (draft?.answers ?? found.prefilled),
  }
}

export default function TaskPrint({ loaderData }: Route.ComponentProps) {
  return <PrintPage {...loaderData} />
}
