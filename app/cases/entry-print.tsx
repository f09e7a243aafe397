import './case.css'
import './order.css'
import './case-parts.css'
import { language } from '#app/middleware/language.server.ts'
import type { Route } from './+types/entry-print'
import { caseOf, notFound } from './case-of.server.ts'
import { PrintPage } from './parts/print-page.tsx'
import { entryPage } from './view/entry-page.server.ts'

export async function loader({ context, params }: Route.LoaderArgs) {
  const found = entryPage(await caseOf(context, params.id), Number(params.sequence), language(context))
  if (!found?.form) throw notFound()
  return { header: found.header, title: found.entry.what, ...found.form }
}

export default function EntryPrint({ loaderData }: Route.ComponentProps) {
  return <PrintPage {...loaderData} />
}
