import './case.css'
import './order.css'
import './case-parts.css'
import { href } from 'react-router'
import type { Route } from './+types/task-print'
import { PrintPage } from './parts/print-page.tsx'
import { printedTask } from './view/printed-case.server.ts'

export function loader({ context, params, url }: Route.LoaderArgs) {
  return printedTask(context, params, url)
}

export default function TaskPrint({ loaderData, params }: Route.ComponentProps) {
  return <PrintPage {...loaderData} document={href('/cases/:id/tasks/:task/document', params)} hasHead />
}
