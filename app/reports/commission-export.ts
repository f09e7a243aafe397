import type { Route } from './+types/commission-export'
import { exportedReport } from './view/taken-report.server.ts'

export function loader({ context, url }: Route.LoaderArgs) {
  return exportedReport(context, 'commission', url.searchParams)
}
