import { redirect } from 'react-router'
import { record } from '#app/data/audit.server.ts'
import { candidates } from '#app/data/registers/register-rows.server.ts'
import { world } from '#app/middleware/world.server.ts'
import type { Route } from './+types/register-export'
import { download, formatOf } from './table/download.ts'
import type { Cell } from './table/table.ts'
import { csvHead, csvRow } from './table/to-csv.ts'
import { toXlsx } from './table/to-xlsx.server.ts'
import { mostRows } from './view/most-rows.ts'
import { type RegisterAt, registerAt } from './view/register-of.server.ts'
import { wholeRegister } from './view/register-table.server.ts'

/** The register of a period as a file; one that is too long leads back to the page, which says so. */
export async function loader({ context, params, url }: Route.LoaderArgs) {
  const { db } = world(context)
  const found = await registerAt(context, params, url.searchParams)
  const format = formatOf(url.searchParams.get('format')) ?? 'csv'
  const { agency, placed, period, head, user } = found
  const { from, to } = period
  const most = await candidates(db, agency, placed, period).limit(1).offset(mostRows).execute()
  const page = url.pathname.replace(/\/export(\.data)?$/, '')
  if (most.length > 0) throw redirect(`${page}?from=${from}&to=${to}&too-many`)
  const detail = { register: placed.name, procedure: placed.procedure, from, to, format }
  await record(db, { userId: user.id, action: 'register-exported', detail })
  const pages = wholeRegister(db, found, mostRows)
  const name = `${head.title} ${from} ${to}`
  if (format === 'csv') return download(csvStream(head, pages), name, format)
  const rows: (readonly Cell[])[] = []
  for await (const page of pages) rows.push(...page.map(({ cells }) => cells))
  return download(new Uint8Array(await toXlsx({ ...head, rows })), name, format)
}

function csvStream(head: RegisterAt['head'], pages: ReturnType<typeof wholeRegister>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder()
  return new ReadableStream({
    start(controller) {
      controller.enqueue(encoder.encode(csvHead(head)))
    },
    async pull(controller) {
      const { done, value } = await pages.next()
      if (done) return controller.close()
      controller.enqueue(encoder.encode(value.map(({ cells }) => csvRow(cells)).join('')))
    },
    async cancel() {
      await pages.return()
    },
  })
}
