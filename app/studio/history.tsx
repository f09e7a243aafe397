import './studio.css'
import './lists.css'
import { href, Link } from 'react-router'
import { publications } from '#app/data/studio/publications.server.ts'
import { publishing } from '#app/messages/publishing.ts'
import { shell } from '#app/messages/shell.ts'
import { studio } from '#app/messages/studio.ts'
import { language } from '#app/middleware/language.server.ts'
import { world } from '#app/middleware/world.server.ts'
import { useMessages } from '#app/ui/page-context.ts'
import type { Route } from './+types/history'
import { PublicationFacts } from './parts/publication-facts.tsx'
import { publicationView } from './view/publication-view.ts'

export async function loader({ context }: Route.LoaderArgs) {
  const all = await publications(world(context).db)
  return { all: all.map((one) => publicationView(one, language(context))) }
}

export default function HistoryPage({ loaderData: { all } }: Route.ComponentProps) {
  const [t, p] = [useMessages(studio), useMessages(publishing)]
  const { brand } = useMessages(shell)
  return (
    <div className="studio">
      <title>{`${p.historyTitle} · ${brand}`}</title>
      <nav className="way" aria-label={t.title}>
        <Link to={href('/rules')}>{t.title}</Link>
      </nav>
      <h1>{p.historyTitle}</h1>
      <p className="lead">{p.historyLead}</p>
      <ol className="history-list" reversed>
        {all.map((one) => (
          <li key={one.id} className="panel">
            <h2>
              <Link to={href('/rules/history/:id', { id: one.id })}>{one.title || t.edition(one.number)}</Link>
            </h2>
            <PublicationFacts publication={one} />
            {one.changes.length > 0 && (
              <ul className="plain-list">
                {one.changes.slice(0, 5).map((change) => (
                  <li key={change}>{change}</li>
                ))}
                {one.changes.length > 5 && <li className="soft-line">{t.andMore(one.changes.length - 5)}</li>}
              </ul>
            )}
            {one.isFirst && <p className="soft-line">{p.historyFirst}</p>}
          </li>
        ))}
      </ol>
    </div>
  )
}
