import './studio.css'
import './lists.css'
import './draft.css'
import { Alert, Button } from '@mantine/core'
import { Form, href, Link } from 'react-router'
import { approval } from '#app/messages/approval.ts'
import { publishing } from '#app/messages/publishing.ts'
import { shell } from '#app/messages/shell.ts'
import { studio } from '#app/messages/studio.ts'
import { language } from '#app/middleware/language.server.ts'
import { world } from '#app/middleware/world.server.ts'
import { useMessages } from '#app/ui/page-context.ts'
import type { Route } from './+types/draft'
import { takeDraftOrder } from './edit/take-draft-order.server.ts'
import { BasisForm } from './parts/basis-form.tsx'
import { ChangeList } from './parts/change-list.tsx'
import { DraftFiles } from './parts/draft-files.tsx'
import { DropDraft } from './parts/drop-draft.tsx'
import { ProblemList } from './parts/problem-list.tsx'
import { Rebase } from './parts/rebase.tsx'
import { Refused } from './parts/refused.tsx'
import { draftSet } from './set/rule-set.server.ts'
import { draftPage } from './view/draft-page.server.ts'

export async function loader({ context, params, url }: Route.LoaderArgs) {
  const page = await draftPage(world(context).db, await draftSet(context, params.id), language(context))
  return { ...page, done: url.searchParams.get('done') }
}

export function action({ context, params, request }: Route.ActionArgs) {
  return takeDraftOrder(context, params.id, request)
}

export default function DraftPage({ loaderData: page, actionData }: Route.ComponentProps) {
  const [t, p, a] = [useMessages(studio), useMessages(publishing), useMessages(approval)]
  const { brand } = useMessages(shell)
  const { head, changes, problems, done } = page
  const { draft, mayChange } = head
  if (!draft) return null
  return (
    <div className="studio">
      <title>{`${t.draft} · ${t.title} · ${brand}`}</title>
      <nav className="way" aria-label={t.title}>
        <Link to={href('/rules')}>{t.title}</Link>
      </nav>
      <h1>{draft.title === '' ? t.draft : draft.title}</h1>
      <p className="soft-line">
        {draft.title !== '' && `${t.draft} · `}
        {draft.isSupply ? t.draftSupply(draft.since) : t.draftBy(draft.author, draft.since)}
      </p>
      {draft.status === 'submitted' && (
        <p className="set-note">
          <Link to={href('/rules/drafts/:id/publish', { id: draft.id })}>{a.draftWaits}</Link>
        </p>
      )}
      {!mayChange && draft.status !== 'submitted' && <p className="set-note">{t.closedDraft}</p>}
      {actionData && 'refused' in actionData && <Refused reasons={actionData.refused} />}
      {actionData && 'clashes' in actionData && <Refused reasons={[p.rebased(actionData.clashes.join(', '))]} />}
      {done && !actionData && (
        <Alert color="green" role="status" variant="light" mb="md">
          {done === 'basis' ? p.basisSaved : t.reverted}
        </Alert>
      )}
      <div className="draft-columns">
        <div>
          <section className="panel" aria-labelledby="changes-title">
            <h2 id="changes-title">{t.changes}</h2>
            {changes ? (
              <ChangeList changes={changes} revision={mayChange ? draft.revision : undefined} />
            ) : (
              <p>{t.changesUnknown}</p>
            )}
            <DraftFiles page={page} />
          </section>
          <section className="panel" aria-labelledby="problems-title">
            <h2 id="problems-title">{t.problems}</h2>
            <ProblemList problems={problems} />
          </section>
        </div>
        <div>
          <BasisForm page={page} answer={actionData && 'wrong' in actionData ? actionData : undefined} />
          {mayChange && (
            <Form action={href('/rules/drafts/:id/publish', { id: draft.id })} className="to-publish">
              <Button type="submit" fullWidth>
                {p.toPublish}
              </Button>
            </Form>
          )}
          {page.sinceBase && mayChange && <Rebase changes={page.sinceBase} revision={draft.revision} />}
          {mayChange && <DropDraft revision={draft.revision} />}
        </div>
      </div>
    </div>
  )
}
