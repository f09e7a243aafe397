import type { RouterContextProvider } from 'react-router'
import { record } from '#app/data/audit.server.ts'
import { world } from '#app/middleware/world.server.ts'
import { download, formatOf } from '../table/download.ts'
import { toCsv } from '../table/to-csv.ts'
import { toXlsx } from '../table/to-xlsx.server.ts'
import { type ReportName, reportTable } from './report-table.server.ts'
import { reportScope } from './scope.server.ts'

type Context = Readonly<RouterContextProvider>

/** A report as a file; taking it is noted. */
export async function exportedReport(context: Context, name: ReportName, asked: URLSearchParams): Promise<Response> {
  const format = formatOf(asked.get('format')) ?? 'csv'
  const { table, at } = await taken(context, name, asked, { action: 'report-exported', format })
  const body = format === 'csv' ? toCsv(table) : new Uint8Array(await toXlsx(table))
  return download(body, `${table.title} ${at.period.from} ${at.period.to}`, format)
}

/** A report for paper; taking it is noted. */
export async function printedReport(context: Context, name: ReportName, asked: URLSearchParams) {
  const { table } = await taken(context, name, asked, { action: 'report-printed' })
  return { table, hasTotal: name === 'deadlines' }
}

type Taking = { readonly action: string; readonly format?: string }

async function taken(context: Context, name: ReportName, asked: URLSearchParams, { action, ...more }: Taking) {
  const { db } = world(context)
  const at = await reportScope(context, asked)
  const { from, to } = at.period
  await record(db, { userId: at.user.id, action, detail: { report: name, of: at.of, from, to, ...more } })
  return { at, table: await reportTable(db, name, at) }
}
