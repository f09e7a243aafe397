import './case.css'
import './order.css'
import './case-parts.css'
import { href, redirect } from 'react-router'
import { loadDraft } from '#app/data/drafts.server.ts'
import { caseTask } from '#app/messages/case-task.ts'
import { shortDate } from '#app/messages/format.ts'
import { shell } from '#app/messages/shell.ts'
import { actor } from '#app/middleware/actor.server.ts'
import { language } from '#app/middleware/language.server.ts'
import { world } from '#app/middleware/world.server.ts'
import { useMessages } from '#app/ui/page-context.ts'
import { zoneOf } from '#engine/workflow'
import type { Route } from './+types/task'
import { caseOf, notFound } from './case-of.server.ts'
import { formDraft } from './form-draft.server.ts'
import { takeOrder } from './order/take-order.server.ts'
import { AnswerForm } from './parts/answer-form.tsx'
import { CaseHeading } from './parts/case-heading.tsx'
import { MissingList } from './parts/missing-list.tsx'
import { OrderContext } from './parts/order-form.tsx'
import { TaskFacts } from './parts/task-facts.tsx'
import { taskKeyOf } from './task-segment.ts'
import { caseHeader } from './view/case-header.server.ts'
import { formTask, hasForm, intentOf, nameOf } from './view/form-task.server.ts'

export async function loader({ context, params }: Route.LoaderArgs) {
  const view = await caseOf(context, params.id)
  const key = taskKeyOf(params.task)
  const found = formTask(view, key, language(context))
  if (!found) throw hasForm(view, key) ? redirect(href('/cases/:id', { id: params.id })) : notFound()
  const { title, form, ready, task, prefilled, factsOn, carried, former } = found
  const user = actor(context)
  const { db } = world(context)
  const draft = await loadDraft(db, user, params.id, key)
  const { state, today, rules } = view
  return {
    header: caseHeader(view, language(context)),
    order: { intent: intentOf(key), name: nameOf(key) },
    page: { revision: state.revision, pageKey: crypto.randomUUID(), today: shortDate(today) },
    form: { form, facts: factsOn(today), answers: draft?.answers ?? prefilled, carried, former },
    draft: await formDraft(db, user, { id: params.id, key }, draft),
    timeZone: zoneOf(rules.version.region, view.agency),
    segment: params.task,
    title,
    ready,
    task,
  }
}

export function action({ context, params, request }: Route.ActionArgs) {
  return takeOrder(context, params.id, request)
}

export default function TaskPage({ loaderData, actionData }: Route.ComponentProps) {
  const t = useMessages(caseTask)
  const { brand } = useMessages(shell)
  const { header, title, page, task, ready, segment, order, ...rest } = loaderData
  const address = { id: header.id, task: segment }
  return (
    <OrderContext value={{ ...page, refused: actionData }}>
      <title>{`${title} · ${header.person} · ${brand}`}</title>
      <div className="case-page task-page">
        <CaseHeading header={header} title={title} />
        {task && (
          <section className="task-about">
            <TaskFacts task={task} />
            <MissingList title={t.missing} items={task.missing} />
            <MissingList title={t.advice} items={task.advice} soft />
          </section>
        )}
        {!ready && <p className="case-note">{t.formNotYet}</p>}
        <AnswerForm
          {...rest}
          {...order}
          submit={ready ? t.formSubmit : undefined}
          draftPath={href('/cases/:id/tasks/:task/draft', address)}
          files={{
            path: href('/cases/:id/tasks/:task/files', address),
            page: `${href('/cases/:id/files', { id: header.id })}?task=${segment}&field=`,
          }}
        >
          <a href={href('/cases/:id/tasks/:task/print', address)} target="_blank" rel="noreferrer">
            {t.formPrint}
          </a>
        </AnswerForm>
      </div>
    </OrderContext>
  )
}
