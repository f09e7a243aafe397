import './case.css'
import './order.css'
import './case-parts.css'
import { Button } from '@mantine/core'
import { href, Link } from 'react-router'
import { attachmentsOf } from '#app/data/attachments/attachments-of.server.ts'
import { attachments } from '#app/messages/attachments.ts'
import { cases } from '#app/messages/cases.ts'
import { shortDate } from '#app/messages/format.ts'
import { paper } from '#app/messages/paper.ts'
import { say } from '#app/messages/say.ts'
import { shell } from '#app/messages/shell.ts'
import { language as languageOf } from '#app/middleware/language.server.ts'
import { world } from '#app/middleware/world.server.ts'
import { EntryChanges } from '#app/ui/form/answer-changes.tsx'
import { AnswersView } from '#app/ui/form/answers-view.tsx'
import { useLanguage, useMessages } from '#app/ui/page-context.ts'
import { filesOf } from '#engine/forms'
import type { Route } from './+types/entry'
import { caseOf, notFound } from './case-of.server.ts'
import { fileViews } from './files/file-view.server.ts'
import { takeOrder } from './order/take-order.server.ts'
import { CaseHeading } from './parts/case-heading.tsx'
import { FileList } from './parts/file-list.tsx'
import { OrderContext, OrderForm, useRefused } from './parts/order-form.tsx'
import { Reason } from './parts/reason.tsx'
import { entryPage } from './view/entry-page.server.ts'

export async function loader({ context, params }: Route.LoaderArgs) {
  const view = await caseOf(context, params.id)
  const found = entryPage(view, Number(params.sequence), languageOf(context))
  if (!found) throw notFound()
  const { event, ...page } = found
  const named = new Set(page.form ? filesOf(page.form.form, page.form.answers).map(({ id }) => id) : [])
  const all = named.size > 0 ? await attachmentsOf(world(context).db, view) : []
  const files = fileViews(
    view,
    all.filter(({ id }) => named.has(id)),
    languageOf(context),
  )
  const order = { revision: view.state.revision, pageKey: crypto.randomUUID(), today: shortDate(view.today) }
  return { ...page, files, order, isOpening: event.type === 'case-opened' }
}

export function action({ context, params, request }: Route.ActionArgs) {
  return takeOrder(context, params.id, request)
}

export default function EntryPage({ loaderData, actionData }: Route.ComponentProps) {
  const t = useMessages(cases)
  const [a, p] = [useMessages(attachments), useMessages(paper)]
  const { brand } = useMessages(shell)
  const language = useLanguage()
  const { header, entry, form, former, files, sees, order, isOpening } = loaderData
  const address = { id: header.id, sequence: `${entry.sequence}` }
  return (
    <OrderContext value={{ ...order, refused: actionData }}>
      <title>{`${entry.what} · ${header.person} · ${brand}`}</title>
      <div className="case-page entry-page">
        <CaseHeading header={header} title={entry.what} />
        <p className="soft">
          {t.entry(entry.sequence)} · {entry.on} · {entry.agency}, {t.recordedAt(entry.recordedAt)}
        </p>
        {(entry.gone || entry.note) && (
          <p className="case-note">
            {entry.gone ? t.goneNote : ''} {entry.note}
          </p>
        )}
        <p className="task-buttons">
          {form && (
            <Button
              component="a"
              variant="default"
              href={href('/cases/:id/entries/:sequence/print', address)}
              target="_blank"
              rel="noreferrer"
            >
              {t.print}
            </Button>
          )}
          {form && (
            <Button
              component="a"
              variant="default"
              href={href('/cases/:id/entries/:sequence/document', address)}
              download
            >
              {p.document}
            </Button>
          )}
          {entry.canAmend && (
            <Button component={Link} variant="default" to={href('/cases/:id/entries/:sequence/correct', address)}>
              {t.amend}
            </Button>
          )}
        </p>
        {form && (
          <div className="paper-sheet">
            <h2>{say(form.form.title, language)}</h2>
            <AnswersView {...form} sees={sees} />
          </div>
        )}
        {form && former && <EntryChanges {...form} former={former} />}
        {files.length > 0 && (
          <section className="case-section" aria-labelledby="files">
            <h2 id="files">{a.ofEntry}</h2>
            <FileList files={files} id={header.id} />
          </section>
        )}
        {entry.canAmend && !isOpening && <Reverse sequence={`${entry.sequence}`} />}
      </div>
    </OrderContext>
  )
}

function Reverse({ sequence }: { sequence: string }) {
  const t = useMessages(cases)
  const refused = useRefused('reverse-entry', sequence)
  return (
    <details className="aside-action" open={refused !== undefined} key={refused ? 'refused' : ''}>
      <summary>{t.reverse}</summary>
      <p className="soft">{t.reverseLead}</p>
      <OrderForm intent="reverse-entry" name={sequence} submit={t.reverse} tone="danger">
        <Reason label={t.reverseReason} refused={refused} />
      </OrderForm>
    </details>
  )
}
