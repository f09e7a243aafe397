import type { Database } from '#app/data/database.server.ts'
import { type Counts, commissionReport } from '#app/data/reports/commission.server.ts'
import { shortDate } from '#app/messages/format.ts'
import { registers } from '#app/messages/registers.ts'
import { reports } from '#app/messages/reports.ts'
import { say } from '#app/messages/say.ts'
import { tasksOf } from '#engine/definition'
import { own } from '#engine/record'
import { placeOf } from '#engine/workflow'
import { type Cell, numberCell, type Table, textCell } from '../table/table.ts'
import { hideSmall, type Shown } from './hide-small.ts'
import type { ReportAt } from './scope.server.ts'

export type ReportSection = {
  readonly title: string
  readonly rows: readonly { readonly name: string; readonly shown: Shown }[]
  readonly total: Shown
}

/** The totals of a period in words, small numbers hidden before they leave the server. */
export async function commissionView(db: Database, { scope, period, workflow, language }: ReportAt) {
  const t = reports[language]
  const found = await commissionReport(db, scope, period)
  // In the order of the definition: sorted by their counts, hidden rows would tell which is larger.
  const section = (title: string, counts: Counts, order: readonly string[], nameOf: (name: string) => string) => {
    const placed = [...counts].toSorted(([a], [b]) => placeIn(order, a) - placeIn(order, b) || (a < b ? -1 : 1))
    const rows = placed.map(([name, count]) => ({ name: nameOf(name), count }))
    const { cells, total } = hideSmall(rows.map(({ count }) => count))
    return { title, rows: rows.map(({ name }, at) => ({ name, shown: cells[at] ?? 0 })), total }
  }
  const titled = (all: Readonly<Record<string, { readonly title: Parameters<typeof say>[0] }>> | undefined) => {
    return (name: string) => say(own(all, name)?.title ?? name, language)
  }
  const consent = (key: string) => {
    const [name = '', answer] = key.split(' ')
    const said = answer === 'given' ? t.given : answer === 'refused' ? t.refused : t.withdrawn
    return `${titled(workflow.consents)(name)}: ${said}`
  }
  const sections = [
    section(t.stages, found.stages, Object.keys(workflow.stages), titled(workflow.stages)),
    section(t.entries, found.entries, Object.keys(workflow.entries), titled(workflow.entries)),
    section(t.closings, found.closings, Object.keys(workflow.closings), (name) =>
      name === '' ? t.closedWithout : titled(workflow.closings)(name),
    ),
    section(
      t.tasks,
      found.tasks,
      tasksOf(workflow).map(({ id }) => id),
      (name) => say(placeOf(workflow, name)?.task.title ?? name, language),
    ),
    section(t.consents, found.consents, Object.keys(workflow.consents ?? {}), consent),
  ]
  return sections.filter(({ rows }) => rows.length > 0)
}

/** The same as one table, for paper and files. */
export function commissionTable(sections: readonly ReportSection[], at: ReportAt): Table {
  const t = reports[at.language]
  const { from, to } = at.period
  return {
    title: t.commission,
    notes: [
      at.label,
      registers[at.language].period(shortDate(from), shortDate(to)),
      at.scope.agency === undefined ? t.allCases : t.ownCases,
      t.commissionLead,
    ],
    columns: [t.section, t.name, t.count],
    rows: sections.flatMap(({ title, rows, total }) => [
      ...rows.map(({ name, shown }) => [textCell(title), textCell(name), shownCell(shown, at)]),
      [textCell(title), textCell(t.total), shownCell(total, at)],
    ]),
  }
}

export function shownCell(shown: Shown, { language }: Pick<ReportAt, 'language'>): Cell {
  return typeof shown === 'number' ? numberCell(shown) : textCell(reports[language][shown])
}

function placeIn(order: readonly string[], name: string): number {
  const at = order.indexOf(name.split(' ')[0] ?? '')
  return at < 0 ? order.length : at
}
