import { preview } from '#app/messages/preview.ts'
import { useMessages } from '#app/ui/page-context.ts'
import type { Route } from './+types/deadlines'
import { DeadlineTable } from './parts/deadline-table.tsx'
import { DisputedList } from './parts/disputed-list.tsx'
import { Frame } from './parts/frame.tsx'
import { procedureOf } from './procedure-of.server.ts'
import { deadlineRows } from './view/deadline-rows.ts'
import { disputedDays } from './view/disputed-days.ts'
import { summaryOf } from './view/summary.ts'

export async function loader({ context, params }: Route.LoaderArgs) {
  const { teller, rules, day } = await procedureOf(context, params)
  return { summary: summaryOf(teller, day), rows: deadlineRows(teller), disputed: disputedDays(teller, rules) }
}

export default function Deadlines({ loaderData: { summary, rows, disputed } }: Route.ComponentProps) {
  const t = useMessages(preview)
  return (
    <Frame summary={summary} title={t.deadlines}>
      <h2>{t.deadlines}</h2>
      <p className="lead">
        {t.deadlinesLead} {t.countTerms(rows.length, rows.filter(({ undated }) => undated).length)}
      </p>
      <DeadlineTable rows={rows} />
      <DisputedList days={disputed} />
    </Frame>
  )
}
