import './reports.css'
import './print.css'
import type { Route } from './+types/commission-print'
import { PrintedTable } from './parts/printed-table.tsx'
import { printedReport } from './view/taken-report.server.ts'

export function loader({ context, url }: Route.LoaderArgs) {
  return printedReport(context, 'commission', url.searchParams)
}

export default function CommissionPrint({ loaderData: { table, hasTotal } }: Route.ComponentProps) {
  return <PrintedTable {...table} hasTotal={hasTotal} />
}
