import './reports.css'
import './print.css'
import { record } from '#app/data/audit.server.ts'
import { world } from '#app/middleware/world.server.ts'
import type { Route } from './+types/register-print'
import { PrintedTable } from './parts/printed-table.tsx'
import { registerAt } from './view/register-of.server.ts'
import { type ShownRow, wholeRegister } from './view/register-table.server.ts'

/** More is no paper but a file. */
const onPaper = 2000

export async function loader({ context, params, url }: Route.LoaderArgs) {
  const { db } = world(context)
  const found = await registerAt(context, params, url.searchParams)
  const { user, placed, period, head } = found
  const detail = { register: placed.name, procedure: placed.procedure, from: period.from, to: period.to }
  await record(db, { userId: user.id, action: 'register-printed', detail })
  const rows: ShownRow[] = []
  for await (const page of wholeRegister(db, found, onPaper)) rows.push(...page)
  return { head, rows: rows.map(({ cells }) => cells) }
}

export default function RegisterPrint({ loaderData: { head, rows } }: Route.ComponentProps) {
  return <PrintedTable {...head} rows={rows} />
}
