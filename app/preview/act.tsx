import { href, Link } from 'react-router'
import { currentText } from '#app/data/acts/act-texts.server.ts'
import { library } from '#app/data/definitions.server.ts'
import { shortDate } from '#app/messages/format.ts'
import { preview } from '#app/messages/preview.ts'
import { actor } from '#app/middleware/actor.server.ts'
import { world } from '#app/middleware/world.server.ts'
import { useMessages } from '#app/ui/page-context.ts'
import { coverage } from '#engine/acts'
import type { Route } from './+types/act'
import { ActClauses } from './parts/act-clauses.tsx'
import { ActFindings } from './parts/act-findings.tsx'
import { ClauseFilter } from './parts/clause-filter.tsx'
import { Frame } from './parts/frame.tsx'
import { notFound, procedureOf } from './procedure-of.server.ts'
import { actsOf, actView } from './view/act.ts'
import { actHref } from './view/address.ts'
import { isShown, shownOf } from './view/shown.ts'
import { summaryOf } from './view/summary.ts'

export async function loader({ context, params, url }: Route.LoaderArgs) {
  const { teller, day } = await procedureOf(context, params)
  const id = `${params.owner}/${params.act}`
  const known = actsOf(teller)
  const covered = known.includes(id) ? coverage(library(), id) : undefined
  const act = covered && actView(id, covered, await currentText(world(context).db, id), teller)
  if (!act) throw notFound()
  const others = known.map((one) => ({
    id: one,
    title: teller.text(teller.acts[one]?.title ?? one),
    href: actHref(teller.base, one),
  }))
  const mayLoad = actor(context).role === 'administrator'
  return { summary: summaryOf(teller, day), act, others, shown: shownOf(url.searchParams.get('show')), mayLoad }
}

export default function ProcedureAct({ loaderData: { summary, act, others, shown, mayLoad } }: Route.ComponentProps) {
  const t = useMessages(preview)
  const about = [
    ...(act.number === undefined ? [] : [t.actNumber(act.number)]),
    ...(act.signed === undefined ? [] : [t.signed(shortDate(act.signed))]),
    ...(act.issuer === undefined ? [] : [act.issuer]),
  ]
  return (
    <Frame summary={summary} title={act.title}>
      <h2>{act.title}</h2>
      <p className="lead">{about.join(', ')}</p>
      {others.length > 1 && (
        <nav className="pills small" aria-label={t.actsOf}>
          {others.map(({ id, title, href }) => (
            <Link key={id} to={href} aria-current={id === act.id ? 'page' : undefined}>
              {title}
            </Link>
          ))}
        </nav>
      )}
      <p>
        <a href="#findings">{`${t.findings}: ${act.findings.length}`}</a>
      </p>
      <p>
        {act.text ? t.textOf(act.text.name, shortDate(act.text.date)) : t.textNotLoaded}{' '}
        {mayLoad && <Link to={href('/rules/acts/:owner/:act', actParams(act.id))}>{t.textPage}</Link>}
      </p>
      <ClauseFilter clauses={act.clauses} shown={shown} />
      <ActClauses clauses={act.clauses.filter((row) => isShown(row, shown))} />
      <ActFindings findings={act.findings} />
    </Frame>
  )
}

function actParams(id: string) {
  const [owner = '', act = ''] = id.split('/')
  return { owner, act }
}
