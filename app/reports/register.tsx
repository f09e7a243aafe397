import './reports.css'
import { href, Link } from 'react-router'
import { record } from '#app/data/audit.server.ts'
import { library } from '#app/data/definitions.server.ts'
import { registers } from '#app/messages/registers.ts'
import { shell } from '#app/messages/shell.ts'
import { world } from '#app/middleware/world.server.ts'
import { Clauses } from '#app/ui/clause/clauses.tsx'
import { clausesIn } from '#app/ui/clause/clauses-in.ts'
import { useMessages } from '#app/ui/page-context.ts'
import type { Route } from './+types/register'
import { DataTable } from './parts/data-table.tsx'
import { Exports } from './parts/exports.tsx'
import { PeriodForm } from './parts/period-form.tsx'
import { cursorFrom, cursorText } from './view/cursor.ts'
import { mostRows } from './view/most-rows.ts'
import { registerAt } from './view/register-of.server.ts'
import { registerTable } from './view/register-table.server.ts'

const onPage = 50

export async function loader({ context, params, url }: Route.LoaderArgs) {
  const { db } = world(context)
  const found = await registerAt(context, params, url.searchParams)
  const after = cursorFrom(url.searchParams.get('after'))
  const { rows, next } = await registerTable(db, found, { after, limit: onPage })
  const { user, period, placed, head, language } = found
  const { from, to } = period
  const detail = { register: placed.name, procedure: placed.procedure, from, to, cases: rows.map((row) => row.caseId) }
  await record(db, { userId: user.id, action: 'register-read', detail })
  return {
    head,
    rows,
    period: { ...period.typed, isWrong: period.isWrong },
    query: `from=${from}&to=${to}`,
    next: next && cursorText(next),
    isFirst: after === undefined,
    clauses: clausesIn(library().acts, placed.register.source, language),
    isTooMany: url.searchParams.has('too-many'),
  }
}

export default function RegisterPage({ loaderData, params }: Route.ComponentProps) {
  const t = useMessages(registers)
  const { brand } = useMessages(shell)
  const { head, rows, period, query, next, isFirst, clauses, isTooMany } = loaderData
  const base = href('/registers/:procedure/:register', params)
  return (
    <div className="reports">
      <title>{`${head.title} · ${brand}`}</title>
      <p className="reports-way">
        <Link to={href('/registers')}>{t.title}</Link>
      </p>
      <h1>{head.title}</h1>
      <div className="soft">
        {t.basis}: <Clauses clauses={clauses} />
      </div>
      <PeriodForm period={period} problem={isTooMany ? t.tooMany(mostRows) : undefined} />
      <Exports base={base} query={query} />
      {rows.length === 0 ? (
        <p className="soft">{t.empty}</p>
      ) : (
        <DataTable title={head.title} columns={head.columns} rows={rows.map(({ cells }) => cells)} />
      )}
      <p className="reports-pages">
        {!isFirst && <Link to={`?${query}`}>{t.first}</Link>}
        {next && <Link to={`?${query}&after=${encodeURIComponent(next)}`}>{t.more}</Link>}
      </p>
    </div>
  )
}
