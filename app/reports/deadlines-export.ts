import type { Route } from './+types/deadlines-export'
import { exportedReport } from './view/taken-report.server.ts'

export function loader({ context, url }: Route.LoaderArgs) {
  return exportedReport(context, 'deadlines', url.searchParams)
}
