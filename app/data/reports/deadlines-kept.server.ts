import { own } from '#engine/record'
import { placeOf } from '#engine/workflow'
import { viewSort } from '../case/work-line.ts'
import type { Database } from '../database.server.ts'
import { library } from '../definitions.server.ts'
import type { Period } from '../registers/register-rows.server.ts'
import { happened, type ReportScope } from './happened.server.ts'

/** How the terms of a clause were kept by an agency (`region/id`) that fell due in a period. */
export type KeptRow = {
  readonly agency: string
  readonly clause: string
  readonly kept: number
  readonly late: number
  /** Overdue and not done yet. */
  readonly open: number
}

/** Deadlines kept and missed; with an agency in the scope only its own. */
export async function deadlinesKept(
  db: Database,
  scope: ReportScope,
  period: Period,
  today: string,
): Promise<readonly KeptRow[]> {
  const rows = new Map<string, KeptRow>()
  const add = (agency: string, clause: string, what: 'kept' | 'late' | 'open', count: number) => {
    const key = `${agency} ${clause}`
    const row = rows.get(key) ?? { agency, clause, kept: 0, late: 0, open: 0 }
    rows.set(key, { ...row, [what]: row[what] + count })
  }
  for await (const slice of happened(db, scope, 'task', period, 'due'))
    for (const { agency, clause, isLate } of slice)
      if (scope.agency === undefined || agency === scope.agency)
        add(agency, clause ?? '', isLate === 1 ? 'late' : 'kept', 1)
  for (const { agency, task, count } of await overdue(db, scope, period, today))
    add(agency, clauseOf(scope, task), 'open', count)
  return [...rows.values()].toSorted((a, b) => compare(a.agency, b.agency) || compare(a.clause, b.clause))
}

async function overdue(db: Database, { region, procedure, agency }: ReportScope, { from, to }: Period, today: string) {
  const dayAfter = Temporal.PlainDate.from(to).add({ days: 1 }).toString()
  const before = dayAfter < today ? dayAfter : today
  if (from >= before) return []
  const agencies = agency === undefined ? agenciesOf(region) : [agency]
  const rows = []
  for (const one of agencies) {
    const found = await db
      .selectFrom('work_item')
      .select(['action', (query) => query.fn.countAll<number>().as('count')])
      .where('agency', '=', one)
      .where('sort', '>=', viewSort.open + from)
      .where('sort', '<', viewSort.open + before)
      .where('procedure', '=', procedure)
      .groupBy('action')
      .execute()
    rows.push(
      ...found.map(({ action, count }) => ({
        agency: one,
        task: action.slice(procedure.length + 1),
        count: Number(count),
      })),
    )
  }
  return rows
}

function agenciesOf(region: string): readonly string[] {
  return Object.keys(own(library().regions, region)?.agencies ?? {}).map((id) => `${region}/${id}`)
}

function clauseOf({ region, procedure }: ReportScope, task: string): string {
  const { regions, workflows } = library()
  const workflow = own(workflows, own(own(regions, region)?.procedures, procedure)?.workflow)
  const placed = workflow && placeOf(workflow, task)?.task
  const source = placed?.deadline?.source ?? placed?.every?.source
  return source === undefined ? '' : [source].flat().join(' ')
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
