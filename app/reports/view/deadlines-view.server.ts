import { agencyTitle } from '#app/data/agency-title.server.ts'
import type { Database } from '#app/data/database.server.ts'
import { deadlinesKept } from '#app/data/reports/deadlines-kept.server.ts'
import { clauseMark } from '#app/messages/form.ts'
import { shortDate } from '#app/messages/format.ts'
import { registers } from '#app/messages/registers.ts'
import { reports } from '#app/messages/reports.ts'
import { say } from '#app/messages/say.ts'
import { type Cell, numberCell, type Table, textCell } from '../table/table.ts'
import type { ReportAt } from './scope.server.ts'

/** How deadlines were kept in a period: a row for each agency and clause, and the sums of each agency for a chart. */
export async function deadlinesView(db: Database, at: ReportAt) {
  const { scope, period, day, language } = at
  const t = reports[language]
  const rows = await deadlinesKept(db, scope, period, day)
  const titleOf = (agency: string) => say(agencyTitle(agency) ?? agency, language)
  const clauses = (clause: string) =>
    clause === ''
      ? t.noClause
      : clause
          .split(' ')
          .map((one) => clauseMark(one, language))
          .join(', ')
  const sums = [...Map.groupBy(rows, ({ agency }) => agency)].map(([agency, own]) => ({
    name: titleOf(agency),
    kept: own.reduce((sum, { kept }) => sum + kept, 0),
    missed: own.reduce((sum, { late, open }) => sum + late + open, 0),
  }))
  const cells = (first: readonly Cell[], kept: number, late: number, open: number) => [
    ...first,
    ...[kept, late, open].map(numberCell),
    kept + late + open === 0 ? textCell('') : numberCell(Math.round((kept * 100) / (kept + late + open))),
  ]
  const total = (of: 'kept' | 'late' | 'open') => rows.reduce((sum, row) => sum + row[of], 0)
  const table: Table = {
    title: t.deadlines,
    notes: [
      at.label,
      registers[language].period(shortDate(period.from), shortDate(period.to)),
      scope.agency === undefined ? t.allDeadlines : t.ownDeadlines,
    ],
    columns: [t.agency, t.clause, t.kept, t.late, t.open, t.share],
    rows: [
      ...rows.map(({ agency, clause, kept, late, open }) =>
        cells([textCell(titleOf(agency)), textCell(clauses(clause))], kept, late, open),
      ),
      cells([textCell(t.total), textCell('')], total('kept'), total('late'), total('open')),
    ],
  }
  return { table, sums, isEmpty: rows.length === 0 }
}
