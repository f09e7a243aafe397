import './preview.css'
import { href, Link } from 'react-router'
import { today } from '#app/data/clock.server.ts'
import { library, timeZoneOf } from '#app/data/definitions.server.ts'
import { preview } from '#app/messages/preview.ts'
import { publicLists } from '#app/messages/public-lists.ts'
import { say } from '#app/messages/say.ts'
import { shell } from '#app/messages/shell.ts'
import { language } from '#app/middleware/language.server.ts'
import { world } from '#app/middleware/world.server.ts'
import { useMessages } from '#app/ui/page-context.ts'
import type { Route } from './+types/list'
import { ForceLine } from './parts/frame.tsx'
import { actHref, addressOf } from './view/address.ts'
import { forceOf, mainAct } from './view/summary.ts'

export async function loader({ context }: Route.LoaderArgs) {
  const { regions, workflows, acts } = library()
  const reader = language(context)
  const listed = Object.values(regions).filter(({ procedures }) => Object.keys(procedures).length > 0)
  const days = await Promise.all(listed.map(({ id }) => today(world(context).db, timeZoneOf(id))))
  return {
    regions: listed.map(({ id, title, procedures, lists }, at) => ({
      id,
      hasLists: lists !== undefined,
      title: say(title, reader),
      procedures: Object.entries(procedures).flatMap(([name, { workflow, inForce }]) => {
        const found = workflows[workflow]
        if (!found) return []
        const main = mainAct(found)
        const act = main === undefined ? undefined : acts[main]
        const base = addressOf(id, name)
        return [
          {
            base,
            title: say(found.title, reader),
            force: forceOf(inForce, days[at] ?? ''),
            act: act && main && { title: say(act.title, reader), href: actHref(base, main) },
          },
        ]
      }),
    })),
  }
}

export default function Procedures({ loaderData: { regions } }: Route.ComponentProps) {
  const t = useMessages(preview)
  const s = useMessages(shell)
  const lists = useMessages(publicLists)
  return (
    <>
      <title>{`${t.listTitle} · ${s.brand}`}</title>
      <h1>{t.listTitle}</h1>
      <p className="lead">{t.listLead}</p>
      {regions.map(({ id, title, procedures, hasLists }) => (
        <section key={id} className="procedure-region">
          <h2>{title}</h2>
          {procedures.map(({ base, title, act, force }) => (
            <article key={base} className="card procedure-card">
              <h3>
                <Link to={base}>{title}</Link>
              </h3>
              {act && (
                <p>
                  {t.act}: <Link to={act.href}>{act.title}</Link>
                </p>
              )}
              <ForceLine force={force} />
              <p className="procedure-links">
                <Link to={base}>{t.diagram}</Link>
                <Link to={`${base}/duties`}>{t.duties}</Link>
                <Link to={`${base}/deadlines`}>{t.deadlines}</Link>
                <Link to={`${base}/papers`}>{t.papers}</Link>
              </p>
            </article>
          ))}
          {hasLists && (
            <p>
              <Link to={href('/procedures/:region/lists', { region: id })}>{lists.title}</Link>
            </p>
          )}
        </section>
      ))}
    </>
  )
}
