import './case.css'
import './order.css'
import './case-parts.css'
import { href } from 'react-router'
import { cases } from '#app/messages/cases.ts'
import { shortDate } from '#app/messages/format.ts'
import { shell } from '#app/messages/shell.ts'
import { actor } from '#app/middleware/actor.server.ts'
import { language } from '#app/middleware/language.server.ts'
import { world } from '#app/middleware/world.server.ts'
import { useMessages } from '#app/ui/page-context.ts'
import { zoneOf } from '#engine/workflow'
import type { Route } from './+types/correct'
import { caseOf, notFound } from './case-of.server.ts'
import { formDraft } from './form-draft.server.ts'
import { takeOrder } from './order/take-order.server.ts'
import { AnswerForm } from './parts/answer-form.tsx'
import { CaseHeading } from './parts/case-heading.tsx'
import { OrderContext } from './parts/order-form.tsx'
import { entryPage } from './view/entry-page.server.ts'

export async function loader({ context, params }: Route.LoaderArgs) {
  const view = await caseOf(context, params.id)
  const found = entryPage(view, Number(params.sequence), language(context))
  if (!found?.entry.canAmend) throw notFound()
  const { header, entry, form } = found
  const [on = '', at] = entry.on.split(', ')
  return {
    header,
    entry,
    answer: {
      form: form && { ...form, former: form.answers },
      on,
      at,
      name: params.sequence,
      timeZone: zoneOf(view.rules.version.region, view.agency),
    },
    draft: await formDraft(world(context).db, actor(context), { id: params.id, key: `correct ${params.sequence}` }),
    order: { revision: view.state.revision, pageKey: crypto.randomUUID(), today: shortDate(view.today) },
  }
}

export function action({ context, params, request }: Route.ActionArgs) {
  return takeOrder(context, params.id, request)
}

export default function CorrectPage({ loaderData, actionData }: Route.ComponentProps) {
  const t = useMessages(cases)
  const { brand } = useMessages(shell)
  const { header, entry, answer, draft, order } = loaderData
  const title = t.correctTitle(entry.what)
  return (
    <OrderContext value={{ ...order, refused: actionData }}>
      <title>{`${title} · ${brand}`}</title>
      <div className="case-page task-page">
        <CaseHeading header={header} title={title} />
        <p className="soft">{t.correctLead}</p>
        <AnswerForm
          {...answer}
          intent="correct-entry"
          draft={draft}
          files={{ path: href('/cases/:id/tasks/:task/files', { id: header.id, task: `entry-${entry.sequence}` }) }}
          reason={t.correctReason}
          submit={t.correctSubmit}
        />
      </div>
    </OrderContext>
  )
}
