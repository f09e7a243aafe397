import './reports.css'
import { href } from 'react-router'
import { reports } from '#app/messages/reports.ts'
import { world } from '#app/middleware/world.server.ts'
import { BarChart } from '#app/ui/chart/bar-chart.tsx'
import { useMessages } from '#app/ui/page-context.ts'
import type { Route } from './+types/commission'
import { DataTable } from './parts/data-table.tsx'
import { ReportHead } from './parts/report-head.tsx'
import { numberCell, textCell } from './table/table.ts'
import { commissionView, type ReportSection } from './view/commission-view.server.ts'
import { reportScope } from './view/scope.server.ts'

export async function loader({ context, url }: Route.LoaderArgs) {
  const at = await reportScope(context, url.searchParams)
  const { choices, of, query, period } = at
  return {
    asked: { choices, of, query, period: { ...period.typed, isWrong: period.isWrong } },
    isOwn: at.scope.agency !== undefined,
    sections: await commissionView(world(context).db, at),
  }
}

export default function CommissionPage({ loaderData: { asked, isOwn, sections } }: Route.ComponentProps) {
  const t = useMessages(reports)
  return (
    <div className="reports">
      <ReportHead
        title={t.commission}
        lead={t.commissionLead}
        scope={isOwn ? t.ownCases : t.allCases}
        base={href('/reports')}
        asked={asked}
        keepsRegisters={isOwn}
      />
      {sections.length === 0 && <p className="soft">{t.nothing}</p>}
      {sections.map((section) => (
        <Section key={section.title} section={section} />
      ))}
    </div>
  )
}

function Section({ section: { title, rows, total } }: { section: ReportSection }) {
  const t = useMessages(reports)
  const said = (shown: ReportSection['total']) => (typeof shown === 'number' ? String(shown) : t[shown])
  const cell = (shown: ReportSection['total']) => (typeof shown === 'number' ? numberCell(shown) : textCell(t[shown]))
  // What is hidden has no length either.
  const bars = rows.map(({ name, shown }) => ({
    name,
    parts: [typeof shown === 'number' ? shown : 0],
    said: said(shown),
  }))
  return (
    <section>
      <h2>{title}</h2>
      <div className="report-columns">
        {bars.some(({ parts }) => parts[0] !== 0) && <BarChart label={t.chart(title)} bars={bars} />}
        <DataTable
          title={title}
          columns={[t.name, t.count]}
          rows={[...rows.map(({ name, shown }) => [textCell(name), cell(shown)]), [textCell(t.total), cell(total)]]}
          hasTotal
        />
      </div>
    </section>
  )
}
