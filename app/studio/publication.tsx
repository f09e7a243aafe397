import './studio.css'
import './lists.css'
import { Alert, Button } from '@mantine/core'
import { data, Form, href, Link, redirect } from 'react-router'
import { latestPublication } from '#app/data/studio/publications.server.ts'
import { restore } from '#app/data/studio/restore.server.ts'
import { approval } from '#app/messages/approval.ts'
import { publishing } from '#app/messages/publishing.ts'
import { shell } from '#app/messages/shell.ts'
import { studio } from '#app/messages/studio.ts'
import { actor } from '#app/middleware/actor.server.ts'
import { language } from '#app/middleware/language.server.ts'
import { world } from '#app/middleware/world.server.ts'
import { useMessages } from '#app/ui/page-context.ts'
import type { Route } from './+types/publication'
import { ChangeList } from './parts/change-list.tsx'
import { PublicationFacts } from './parts/publication-facts.tsx'
import { Refused } from './parts/refused.tsx'
import { RegionList } from './parts/region-list.tsx'
import { indexOf } from './set/prepared.server.ts'
import { ruleSet } from './set/rule-set.server.ts'
import { changeViews } from './view/change-view.ts'
import { regionFiles } from './view/file-lists.ts'
import { publicationView } from './view/publication-view.ts'
import { refusedWords } from './view/refused-words.ts'

export async function loader({ context, params, url }: Route.LoaderArgs) {
  const { files, publication } = await ruleSet(context, params.id)
  const index = indexOf(files)
  return {
    publication: publicationView(publication, language(context)),
    changes: changeViews(publication.changes, index, language(context)),
    regions: regionFiles(files, index, language(context)),
    isDone: url.searchParams.has('done'),
    isLatest: (await latestPublication(world(context).db))?.id === publication.id,
  }
}

export async function action({ context, params }: Route.ActionArgs) {
  const { db } = world(context)
  const { publication } = await ruleSet(context, params.id)
  const title = publishing[language(context)].restoreTitle(publication.number)
  const made = await restore(db, actor(context), publication.id, title)
  if (made.type === 'saved') throw redirect(href('/rules/drafts/:id', { id: made.draft.id }))
  const reasons = made.type === 'refused' ? refusedWords(made, language(context)) : []
  return data({ refused: reasons }, { status: 422 })
}

export default function PublicationPage({ loaderData, actionData }: Route.ComponentProps) {
  const [t, p, a] = [useMessages(studio), useMessages(publishing), useMessages(approval)]
  const { brand } = useMessages(shell)
  const { publication, changes, regions, isDone, isLatest } = loaderData
  return (
    <div className="studio">
      <title>{`${t.edition(publication.number)} · ${brand}`}</title>
      <nav className="way" aria-label={t.title}>
        <Link to={href('/rules')}>{t.title}</Link>
        <Link to={href('/rules/history')}>{p.historyTitle}</Link>
      </nav>
      <h1>{publication.title || t.edition(publication.number)}</h1>
      {isDone && (
        <Alert color="green" role="status" variant="light" mb="md">
          {a.published(publication.number)} {publication.effectiveFrom !== '' && a.onDate(publication.effectiveFrom)}
        </Alert>
      )}
      {actionData && <Refused reasons={actionData.refused} />}
      <PublicationFacts publication={publication} />
      <p className="button-row">
        <Button component="a" href={href('/rules/export/:set', { set: publication.id })} variant="default">
          {p.historyExport}
        </Button>
      </p>
      {!isLatest && (
        <Form method="post">
          <p className="soft-line">{p.historyRestoreLead}</p>
          <Button type="submit" variant="default">
            {p.historyRestore}
          </Button>
        </Form>
      )}
      <section className="panel" aria-labelledby="changes-title">
        <h2 id="changes-title">{t.changes}</h2>
        {publication.isFirst ? <p>{p.historyFirst}</p> : <ChangeList changes={changes} />}
      </section>
      <h2>{p.historyView}</h2>
      <RegionList regions={regions} set={publication.id} />
    </div>
  )
}
