import './case.css'
import './order.css'
import './case-parts.css'
import './claim.css'
import '#app/ui/line-field/line-field.css'
import { href, Link } from 'react-router'
import { attachmentsOf } from '#app/data/attachments/attachments-of.server.ts'
import { caseDues } from '#app/messages/case-dues.ts'
import { cases } from '#app/messages/cases.ts'
import { shell } from '#app/messages/shell.ts'
import { actor } from '#app/middleware/actor.server.ts'
import { language } from '#app/middleware/language.server.ts'
import { world } from '#app/middleware/world.server.ts'
import { Clauses } from '#app/ui/clause/clauses.tsx'
import { useMessages } from '#app/ui/page-context.ts'
import type { Route } from './+types/case'
import { caseOf } from './case-of.server.ts'
import { draftName, openingName } from './draft-name.ts'
import { draftsAmong } from './drafts-among.server.ts'
import { fileViews } from './files/file-view.server.ts'
import { takeOrder } from './order/take-order.server.ts'
import { CaseFiles } from './parts/case-files.tsx'
import { CaseHeading } from './parts/case-heading.tsx'
import { CasePicture } from './parts/case-picture.tsx'
import { ClaimBox } from './parts/claim-box.tsx'
import { Consents, ConsentWarnings } from './parts/consents.tsx'
import { Documents } from './parts/documents.tsx'
import { Done } from './parts/done.tsx'
import { History } from './parts/history.tsx'
import { NextAction } from './parts/next-action.tsx'
import { NotNow } from './parts/not-now.tsx'
import { OrderContext } from './parts/order-form.tsx'
import { OtherChoices } from './parts/other-choices.tsx'
import { Periods } from './parts/periods.tsx'
import { RulesNote } from './parts/rules-note.tsx'
import { Stages } from './parts/stages.tsx'
import { TaskList } from './parts/task-list.tsx'
import { Waited } from './parts/waited.tsx'
import { casePage } from './view/case-page.server.ts'
import { casePicture } from './view/case-picture.server.ts'
import { claimView } from './view/claim-view.server.ts'
import { doneView } from './view/done-view.server.ts'

export async function loader({ context, params, url }: Route.LoaderArgs) {
  const view = await caseOf(context, params.id)
  const page = casePage(view, language(context))
  const done = doneView(view, page, Number(url.searchParams.get('done')), language(context))
  const begun = page.mine.filter(({ form }) => form !== undefined).map(({ key }) => key)
  const user = actor(context)
  const drafts = await draftsAmong(world(context).db, user, params.id, begun)
  const [opening] = view.events
  const isNew = done?.sequence === 1 && opening?.type === 'case-opened'
  const sent = isNew
    ? openingName(user, `${view.file.procedure}.${opening.entry}`)
    : done?.key && draftName(user, params.id, done.key)
  const picture = casePicture(view, language(context))
  const files = fileViews(view, await attachmentsOf(world(context).db, view), language(context))
  const claim = await claimView(world(context).db, user, params.id, url.searchParams.get('claim'))
  return { ...page, claim, files, picture, done, sent, drafts, key: crypto.randomUUID() }
}

export function action({ context, params, request }: Route.ActionArgs) {
  return takeOrder(context, params.id, request)
}

export default function CasePage({ loaderData: page, actionData }: Route.ComponentProps) {
  const [t, d] = [useMessages(cases), useMessages(caseDues)]
  const { brand } = useMessages(shell)
  const { revision, key, today, drafts } = page
  const [first, ...others] = page.mine
  return (
    <OrderContext value={{ revision, pageKey: key, today, drafts, refused: actionData }}>
      <title>{`${page.header.person} · ${brand}`}</title>
      <div className="case-page">
        <CaseHeading header={page.header} />
        <Stages stages={page.stages} />
        <p className="screen-only">
          <Link to={href('/cases/:id/dues', { id: page.header.id })}>{d.link}</Link>
        </p>
        {page.done && <Done done={page.done} draft={page.sent} />}
        {page.expiry && (
          <div className="case-note">
            {page.expiry.text} <Clauses clauses={page.expiry.clauses} />
          </div>
        )}
        {page.rulesNote && <RulesNote {...page.rulesNote} />}
        {page.isOldVersion && !page.rulesNote && <p className="case-note">{t.oldVersion}</p>}
        <ConsentWarnings consents={page.consents} />
        <div className="case-columns">
          <div className="case-main">
            <NextAction page={page} task={page.due.length === 0 ? first : undefined} />
            <TaskList title={t.others} tasks={page.due.length === 0 ? others : page.mine} id={page.header.id} />
            <TaskList title={t.optional} tasks={page.optional} id={page.header.id} />
            <TaskList title={t.ahead} tasks={page.ahead} id={page.header.id} />
          </div>
          <aside className="case-side">
            <ClaimBox claim={page.claim} id={page.header.id} />
            <Waited waited={page.waited} />
            <Periods periods={page.periods} />
            <Consents consents={page.consents} />
          </aside>
        </div>
        {page.picture && <CasePicture {...page.picture} />}
        <Documents documents={page.documents} id={page.header.id} />
        <CaseFiles files={page.files} id={page.header.id} />
        <OtherChoices choices={page.choices} id={page.header.id} />
        <NotNow items={page.notNow} />
        <History entries={page.history} id={page.header.id} />
      </div>
    </OrderContext>
  )
}
