import '../studio.css'
import './acts.css'
import { href, Link } from 'react-router'
import { editions } from '#app/data/acts/act-texts.server.ts'
import { library } from '#app/data/definitions.server.ts'
import { actTexts } from '#app/messages/act-texts.ts'
import { actTitle } from '#app/messages/act-title.ts'
import { say } from '#app/messages/say.ts'
import { shell } from '#app/messages/shell.ts'
import { studio } from '#app/messages/studio.ts'
import { language } from '#app/middleware/language.server.ts'
import { world } from '#app/middleware/world.server.ts'
import { useMessages } from '#app/ui/page-context.ts'
import type { Route } from './+types/list'

export async function loader({ context }: Route.LoaderArgs) {
  const { acts, regions } = library()
  const kept = Map.groupBy(await editions(world(context).db), ({ act }) => act)
  const spoken = language(context)
  return {
    regions: Object.values(regions).map(({ id: region, title }) => ({
      id: region,
      title: say(title, spoken),
      acts: Object.values(acts)
        .filter(({ id }) => id.startsWith(`${region}/`))
        .map(({ id, clauses }) => ({
          id,
          href: href('/rules/acts/:owner/:act', { owner: region, act: id.slice(region.length + 1) }),
          title: actTitle(acts, id, spoken),
          clauses: Object.keys(clauses).length,
          editions: kept.get(id)?.length ?? 0,
        }))
        .toSorted((a, b) => b.clauses - a.clauses),
    })),
  }
}

export default function ActsPage({ loaderData: { regions } }: Route.ComponentProps) {
  const [t, s] = [useMessages(actTexts), useMessages(studio)]
  const { brand } = useMessages(shell)
  return (
    <div className="studio">
      <title>{`${t.title} · ${brand}`}</title>
      <nav className="way" aria-label={s.title}>
        <Link to={href('/rules')}>{s.title}</Link>
      </nav>
      <h1>{t.title}</h1>
      <p className="lead">{t.lead}</p>
      {regions
        .filter(({ acts }) => acts.length > 0)
        .map(({ id, title, acts }) => (
          <section key={id} className="panel">
            <h2>{title}</h2>
            <ul className="plain-list">
              {acts.map((act) => (
                <li key={act.id}>
                  <Link to={act.href}>{act.title}</Link>{' '}
                  <span className="soft-line">
                    {t.clauses(act.clauses)}, {act.editions > 0 ? t.editionsOf(act.editions) : t.noText}
                  </span>
                </li>
              ))}
            </ul>
          </section>
        ))}
    </div>
  )
}
