import './studio.css'
import './lists.css'
import { Alert, Button } from '@mantine/core'
import { href, Link } from 'react-router'
import { publishing } from '#app/messages/publishing.ts'
import { shell } from '#app/messages/shell.ts'
import { studio } from '#app/messages/studio.ts'
import { language } from '#app/middleware/language.server.ts'
import { useMessages } from '#app/ui/page-context.ts'
import type { Route } from './+types/publication'
import { ChangeList } from './parts/change-list.tsx'
import { PublicationFacts } from './parts/publication-facts.tsx'
import { RegionList } from './parts/region-list.tsx'
import { indexOf } from './set/prepared.server.ts'
import { ruleSet } from './set/rule-set.server.ts'
import { changeViews } from './view/change-view.ts'
import { regionFiles } from './view/file-lists.ts'
import { publicationView } from './view/publication-view.ts'

export async function loader({ context, params, url }: Route.LoaderArgs) {
  const { files, publication } = await ruleSet(context, params.id)
  const index = indexOf(files)
  return {
    publication: publicationView(publication, language(context)),
    changes: changeViews(publication.changes, index, language(context)),
    regions: regionFiles(files, index, language(context)),
    isDone: url.searchParams.has('done'),
  }
}

export default function PublicationPage({ loaderData }: Route.ComponentProps) {
  const [t, p] = [useMessages(studio), useMessages(publishing)]
  const { brand } = useMessages(shell)
  const { publication, changes, regions, isDone } = loaderData
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
          {p.published(publication.number)}{' '}
          {publication.effectiveFrom !== '' && p.publishOnDate(publication.effectiveFrom)}
        </Alert>
      )}
      <PublicationFacts publication={publication} />
      <p className="button-row">
        <Button component="a" href={href('/rules/export/:set', { set: publication.id })} variant="default">
          {p.historyExport}
        </Button>
      </p>
      <section className="panel" aria-labelledby="changes-title">
        <h2 id="changes-title">{t.changes}</h2>
        {publication.isFirst ? <p>{p.historyFirst}</p> : <ChangeList changes={changes} />}
      </section>
      <h2>{p.historyView}</h2>
      <RegionList regions={regions} set={publication.id} />
    </div>
  )
}
