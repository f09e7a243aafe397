import './case.css'
import './order.css'
import './case-parts.css'
import { href } from 'react-router'
import type { Route } from './+types/entry-print'
import { PrintPage } from './parts/print-page.tsx'
import { printedEntry } from './view/printed-case.server.ts'

export function loader({ context, params, url }: Route.LoaderArgs) {
  return printedEntry(context, params, url)
}

export default function EntryPrint({ loaderData, params }: Route.ComponentProps) {
  return <PrintPage {...loaderData} document={href('/cases/:id/entries/:sequence/document', params)} />
}
