import './studio.css'
import './lists.css'
import './draft.css'
import { Button } from '@mantine/core'
import { Form, href, Link } from 'react-router'
import { approval } from '#app/messages/approval.ts'
import { publishing } from '#app/messages/publishing.ts'
import { shell } from '#app/messages/shell.ts'
import { studio } from '#app/messages/studio.ts'
import { useMessages } from '#app/ui/page-context.ts'
import type { Route } from './+types/publish'
import { takePublishOrder } from './edit/take-publish-order.server.ts'
import { ChangeChoices } from './parts/change-choices.tsx'
import { Obstacles } from './parts/obstacles.tsx'
import { OpenCases } from './parts/open-cases.tsx'
import { ProblemList } from './parts/problem-list.tsx'
import { Refused } from './parts/refused.tsx'
import { SecondPerson } from './parts/second-person.tsx'
import { draftSet } from './set/rule-set.server.ts'
import { publishPage } from './view/publish-page.server.ts'

export async function loader({ context, params }: Route.LoaderArgs) {
  return publishPage(context, await draftSet(context, params.id))
}

export function action({ context, params, request }: Route.ActionArgs) {
  return takePublishOrder(context, params.id, request)
}

export default function PublishPage({ loaderData: page, actionData }: Route.ComponentProps) {
  const [s, p, t] = [useMessages(studio), useMessages(publishing), useMessages(approval)]
  const { brand } = useMessages(shell)
  const { head, changes, problems, basis, rehearsal, remark, submitted } = page
  const { draft } = head
  if (!draft) return null
  const isOpen = draft.status === 'open'
  return (
    <div className="studio publish-page">
      <title>{`${t.title} · ${brand}`}</title>
      <nav className="way" aria-label={s.title}>
        <Link to={href('/rules')}>{s.title}</Link>
        <Link to={href('/rules/drafts/:id', { id: draft.id })}>
          {s.draft}
          {draft.title !== '' && ` «${draft.title}»`}
        </Link>
      </nav>
      <h1>{t.title}</h1>
      {actionData && <Refused reasons={actionData.refused} />}
      {remark && isOpen && <p className="set-note">{t.remarkLead(remark)}</p>}
      <section className="panel" aria-labelledby="what-title">
        <h2 id="what-title">{t.changes}</h2>
        {changes ? (
          <ChangeChoices changes={changes} choices={page.choices} revision={isOpen ? draft.revision : undefined} />
        ) : (
          <p>{s.changesUnknown}</p>
        )}
        {problems.length > 0 && (
          <>
            <h3>{s.problems}</h3>
            <ProblemList problems={problems} />
          </>
        )}
      </section>
      {page.mayTry && <OpenCases rehearsal={rehearsal} mayTry={isOpen || draft.status === 'submitted'} />}
      <section className="panel" aria-labelledby="then-title">
        <h2 id="then-title">{t.facts}</h2>
        <dl className="publish-facts">
          <dt>{p.basis}</dt>
          <dd>{page.basisWords || '—'}</dd>
          <dt>{p.effectiveField}</dt>
          <dd>{basis.effectiveFrom || '—'}</dd>
        </dl>
        <ul className="plain-list">
          <li>{basis.effectiveFrom === '' ? t.onDateUnknown : t.onDate(basis.effectiveFrom)}</li>
          <li>{t.forGood}</li>
        </ul>
        {submitted && <SecondPerson submitted={submitted} mayApprove={page.mayApprove} revision={draft.revision} />}
        {isOpen && page.obstacles.length === 0 && (
          <Form method="post">
            <p className="soft-line">{t.submitLead}</p>
            <input type="hidden" name="revision" value={draft.revision} />
            <Button type="submit" name="intent" value="submit">
              {t.submit}
            </Button>
          </Form>
        )}
        {isOpen && page.obstacles.length > 0 && <Obstacles page={page} />}
      </section>
    </div>
  )
}
