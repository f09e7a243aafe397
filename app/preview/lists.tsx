import './lists.css'
import { library } from '#app/data/definitions.server.ts'
import { publicLists } from '#app/messages/public-lists.ts'
import { say } from '#app/messages/say.ts'
import { shell } from '#app/messages/shell.ts'
import { language } from '#app/middleware/language.server.ts'
import { Clauses } from '#app/ui/clause/clauses.tsx'
import { clausesIn } from '#app/ui/clause/clauses-in.ts'
import { useMessages } from '#app/ui/page-context.ts'
import type { Text } from '#engine/schema'
import type { Route } from './+types/lists'
import { notFound } from './procedure-of.server.ts'

export function loader({ context, params }: Route.LoaderArgs) {
  const { regions, acts } = library()
  const region = Object.hasOwn(regions, params.region) ? regions[params.region] : undefined
  if (!region) throw notFound()
  const reader = language(context)
  const said = (text: Text | undefined) => (text === undefined ? undefined : say(text, reader))
  return {
    region: say(region.title, reader),
    lists: Object.entries(region.lists ?? {}).map(([id, { title, source, items }]) => ({
      id,
      title: say(title, reader),
      clauses: clausesIn(acts, source, reader),
      items: Object.entries(items).map(([id, { title, address, telephone, hours, note, sample, source }]) => ({
        id,
        title: say(title, reader),
        address: said(address),
        telephone,
        hours: said(hours),
        note: said(note),
        sample,
        clauses: clausesIn(acts, source, reader),
      })),
    })),
  }
}

/** Where a person can turn: the lists that an act wants to be public. */
export default function Lists({ loaderData: { region, lists } }: Route.ComponentProps) {
  const t = useMessages(publicLists)
  const { brand } = useMessages(shell)
  return (
    <>
      <title>{`${t.title} · ${brand}`}</title>
      <h1>
        {t.title}: {region}
      </h1>
      <p className="lead">{lists.length === 0 ? t.none : t.lead}</p>
      {lists.map(({ id, title, clauses, items }) => (
        <section key={id} className="public-list" aria-labelledby={id}>
          <div className="public-list-head">
            <h2 id={id}>{title}</h2>
            <Clauses clauses={clauses} />
          </div>
          {items.length === 0 && <p>{t.empty}</p>}
          <ul>
            {items.map((item) => (
              <li key={item.id}>
                <p className="public-title">
                  <strong>{item.title}</strong>
                  {item.sample && <span className="public-sample">{t.sample}</span>}
                </p>
                {item.note && <p>{item.note}</p>}
                {item.address && <p>{item.address}</p>}
                {item.telephone && (
                  <p>
                    <a href={`tel:${item.telephone.replaceAll(/[^+\d]/g, '')}`}>{item.telephone}</a>
                  </p>
                )}
                {item.hours && (
                  <p>
                    {t.hours}: {item.hours}
                  </p>
                )}
                <Clauses clauses={item.clauses} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  )
}
