import './studio.css'
import './lists.css'
import './draft.css'
import { Button } from '@mantine/core'
import { data, Form, href, Link, redirect, useNavigation } from 'react-router'
import { openCaseCount } from '#app/data/case/open-case-count.server.ts'
import { publish } from '#app/data/studio/publish.server.ts'
import { rehearse } from '#app/data/studio/rehearse.server.ts'
import { publishing } from '#app/messages/publishing.ts'
import { shell } from '#app/messages/shell.ts'
import { studio } from '#app/messages/studio.ts'
import { actor } from '#app/middleware/actor.server.ts'
import { language } from '#app/middleware/language.server.ts'
import { world } from '#app/middleware/world.server.ts'
import { useMessages } from '#app/ui/page-context.ts'
import type { Route } from './+types/publish'
import { ChangeList } from './parts/change-list.tsx'
import { Obstacles } from './parts/obstacles.tsx'
import { OpenCases } from './parts/open-cases.tsx'
import { ProblemList } from './parts/problem-list.tsx'
import { Refused } from './parts/refused.tsx'
import { draftSet } from './set/rule-set.server.ts'
import { draftPage } from './view/draft-page.server.ts'
import { refusedWords } from './view/refused-words.ts'
import { rehearsalView } from './view/rehearsal-view.ts'

export async function loader({ context, params }: Route.LoaderArgs) {
  const { db } = world(context)
  const set = await draftSet(context, params.id)
  const page = await draftPage(db, set, language(context))
  const rehearsal = page.problems.some(({ severity }) => severity === 'error')
    ? undefined
    : await rehearse(db, set.draft)
  return {
    ...page,
    open: await openCaseCount(db),
    rehearsal: rehearsal && rehearsalView(rehearsal, language(context)),
  }
}

export async function action({ context, params, request }: Route.ActionArgs) {
  const posted = await request.formData()
  const revision = Number(posted.get('revision'))
  const made = await publish(world(context).db, actor(context), params.id, revision)
  if (made.type === 'refused') return data({ refused: refusedWords(made, language(context)) }, { status: 422 })
  throw redirect(`${href('/rules/history/:id', { id: made.publication.id })}?done=1`)
}

export default function PublishPage({ loaderData: page, actionData }: Route.ComponentProps) {
  const [t, p] = [useMessages(studio), useMessages(publishing)]
  const { brand } = useMessages(shell)
  const { state } = useNavigation()
  const { head, changes, problems, basis, missing, open } = page
  const { draft } = head
  if (!draft) return null
  const isReady =
    head.mayChange &&
    missing.length === 0 &&
    problems.every(({ severity }) => severity === 'warning') &&
    changes !== undefined &&
    changes.length > 0
  return (
    <div className="studio publish-page">
      <title>{`${p.publishTitle} · ${brand}`}</title>
      <nav className="way" aria-label={t.title}>
        <Link to={href('/rules')}>{t.title}</Link>
        <Link to={href('/rules/drafts/:id', { id: draft.id })}>
          {t.draft}
          {draft.title !== '' && ` «${draft.title}»`}
        </Link>
      </nav>
      <h1>{p.publishTitle}</h1>
      {actionData && <Refused reasons={actionData.refused} />}
      <section className="panel" aria-labelledby="what-title">
        <h2 id="what-title">{t.changes}</h2>
        {changes ? <ChangeList changes={changes} /> : <p>{t.changesUnknown}</p>}
        {problems.length > 0 && (
          <>
            <h3>{t.problems}</h3>
            <ProblemList problems={problems} />
          </>
        )}
      </section>
      {page.rehearsal && <OpenCases rehearsal={page.rehearsal} />}
      <section className="panel" aria-labelledby="then-title">
        <h2 id="then-title">{p.publishCheck}</h2>
        <dl className="publish-facts">
          <dt>{p.basis}</dt>
          <dd>{page.basisWords || '—'}</dd>
          <dt>{p.effectiveField}</dt>
          <dd>{basis.effectiveFrom || '—'}</dd>
        </dl>
        <ul className="plain-list">
          <li>{basis.effectiveFrom === '' ? p.publishOnDateUnknown : p.publishOnDate(basis.effectiveFrom)}</li>
          <li>{p.publishOpen(open)}</li>
          <li>{p.publishForGood}</li>
        </ul>
        {isReady ? (
          <Form method="post" className="button-row">
            <input type="hidden" name="revision" value={draft.revision} />
            <Button type="submit" disabled={state === 'submitting'}>
              {p.publish}
            </Button>
            <Link to={href('/rules/drafts/:id', { id: draft.id })}>{t.toDraft}</Link>
          </Form>
        ) : (
          <Obstacles page={page} />
        )}
      </section>
    </div>
  )
}
