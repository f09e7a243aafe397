import './reports.css'
import { href } from 'react-router'
import { reports } from '#app/messages/reports.ts'
import { world } from '#app/middleware/world.server.ts'
import { BarChart } from '#app/ui/chart/bar-chart.tsx'
import { useMessages } from '#app/ui/page-context.ts'
import type { Route } from './+types/deadlines'
import { DataTable } from './parts/data-table.tsx'
import { ReportHead } from './parts/report-head.tsx'
import { deadlinesView } from './view/deadlines-view.server.ts'
import { reportScope } from './view/scope.server.ts'

export async function loader({ context, url }: Route.LoaderArgs) {
  const at = await reportScope(context, url.searchParams)
  const { choices, of, query, period } = at
  return {
    asked: { choices, of, query, period: { ...period.typed, isWrong: period.isWrong } },
    isOwn: at.scope.agency !== undefined,
    ...(await deadlinesView(world(context).db, at)),
  }
}

export default function DeadlinesPage({ loaderData }: Route.ComponentProps) {
  const t = useMessages(reports)
  const { asked, isOwn, table, sums, isEmpty } = loaderData
  const bars = sums.map(({ name, kept, missed }) => ({ name, parts: [kept, missed], said: `${kept} / ${missed}` }))
  return (
    <div className="reports">
      <ReportHead
        title={t.deadlines}
        lead={t.deadlinesLead}
        scope={isOwn ? t.ownDeadlines : t.allDeadlines}
        base={href('/reports/deadlines')}
        asked={asked}
        keepsRegisters={isOwn}
      />
      {isEmpty ? (
        <p className="soft">{t.nothing}</p>
      ) : (
        <>
          <BarChart label={t.chart(t.deadlines)} bars={bars} legend={[t.kept, `${t.late}; ${t.open}`]} />
          <DataTable title={t.deadlines} columns={table.columns} rows={table.rows} hasTotal />
        </>
      )}
    </div>
  )
}
