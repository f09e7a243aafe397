import { Link } from 'react-router'
import { shortDate } from '#app/messages/format.ts'
import { preview } from '#app/messages/preview.ts'
import { useMessages } from '#app/ui/page-context.ts'
import type { Route } from './+types/act'
import { ActClauses } from './parts/act-clauses.tsx'
import { ActFindings } from './parts/act-findings.tsx'
import { Frame } from './parts/frame.tsx'
import { notFound, procedureOf } from './procedure-of.server.ts'
import { actsOf, actView } from './view/act.ts'
import { actHref } from './view/address.ts'
import { summaryOf } from './view/summary.ts'

export async function loader({ context, params }: Route.LoaderArgs) {
  const { teller, day } = await procedureOf(context, params)
  const id = `${params.owner}/${params.act}`
  const known = actsOf(teller)
  const act = known.includes(id) ? actView(id, teller) : undefined
  if (!act) throw notFound()
  const others = known.map((one) => ({
    id: one,
    title: teller.text(teller.acts[one]?.title ?? one),
    href: actHref(teller.base, one),
  }))
  return { summary: summaryOf(teller, day), act, others }
}

export default function ProcedureAct({ loaderData: { summary, act, others } }: Route.ComponentProps) {
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
      <ActClauses act={act} />
      <ActFindings findings={act.findings} />
    </Frame>
  )
}
