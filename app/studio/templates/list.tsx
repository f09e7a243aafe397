import '../studio.css'
import { href, Link } from 'react-router'
import { shell } from '#app/messages/shell.ts'
import { studio } from '#app/messages/studio.ts'
import { templates } from '#app/messages/templates.ts'
import { language } from '#app/middleware/language.server.ts'
import { world } from '#app/middleware/world.server.ts'
import { useMessages } from '#app/ui/page-context.ts'
import type { Route } from './+types/list'
import { templatesPage } from './templates-page.server.ts'

export async function loader({ context }: Route.LoaderArgs) {
  return { regions: await templatesPage(world(context).db, language(context)) }
}

export default function TemplatesPage({ loaderData: { regions } }: Route.ComponentProps) {
  const [t, s] = [useMessages(templates), useMessages(studio)]
  const { brand } = useMessages(shell)
  return (
    <div className="studio">
      <title>{`${t.title} · ${brand}`}</title>
      <nav className="way" aria-label={s.title}>
        <Link to={href('/rules')}>{s.title}</Link>
      </nav>
      <h1>{t.title}</h1>
      <p className="lead">{t.lead}</p>
      {regions.map(({ id, title, forms }) => (
        <section key={id} className="panel">
          <h2>{title}</h2>
          <ul className="plain-list">
            {forms.map(({ params, title: form, fileName, isBroken, missing }) => (
              <li key={`${params.owner}/${params.form}`}>
                <Link to={href('/rules/templates/:region/:owner/:form', params)}>{form}</Link>{' '}
                {fileName !== undefined && (
                  <span className="soft-line">
                    {t.own(fileName)}
                    {isBroken && `, ${t.broken}`}
                    {missing > 0 && `, ${t.missing(missing)}`}
                  </span>
                )}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  )
}
