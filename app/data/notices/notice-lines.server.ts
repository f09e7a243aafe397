import { type Line, viewSort } from '../case/work-line.ts'
import type { Database } from '../database.server.ts'
import { prepared } from '../prepared.server.ts'
import { type NewNotice, notify } from './notice.server.ts'

type Open = ReadonlyMap<string, { readonly agency: string; readonly task: string; readonly line: Line }>

/** The open lines of a case and who sees it, as they are now. */
export async function openLines(db: Database, caseId: string) {
  const [rows, seeing] = [await findOpen(db, { caseId }), await findSeeing(db, { caseId })]
  const lines: Open = new Map(
    rows.map(({ agency, task, body }) => [`${agency} ${task}`, { agency, task, line: JSON.parse(body) }] as const),
  )
  return { lines, seeing: new Set(seeing.map(({ agency }) => agency)) }
}

const findOpen = prepared((db, { caseId }: { readonly caseId: string }) =>
  db
    .selectFrom('work_item')
    .select(['agency', 'task', 'body'])
    .where('case_id', '=', caseId)
    .where('sort', '>=', viewSort.open)
    .where('sort', '<', viewSort.waiting),
)
const findSeeing = prepared((db, { caseId }: { readonly caseId: string }) =>
  db.selectFrom('case_agency').select('agency').where('case_id', '=', caseId),
)

export type OpenLines = Awaited<ReturnType<typeof openLines>>

/** Tells agencies what an act of another one brought them: a case handed over, or a task in a case they know. */
export async function noticeNewLines(
  db: Database,
  { id, number }: { readonly id: string; readonly number: string },
  by: string,
  before: OpenLines,
  revision: number,
): Promise<void> {
  const now = await openLines(db, id)
  // What a period's end makes possible is no task that came up.
  const fresh = [...now.lines.values()]
    .filter(({ agency, task }) => agency !== by && !before.lines.has(`${agency} ${task}`) && !task.includes(':'))
    .toSorted((a, b) => ((a.line.due ?? '~') < (b.line.due ?? '~') ? -1 : 1))
  const told = new Set<string>()
  const notices = fresh.flatMap(({ agency, task, line: { title, due } }): readonly NewNotice[] => {
    const kind = before.seeing.has(agency) ? 'new-task' : 'handed-over'
    // A case handed over is told once, by what comes first.
    if (kind === 'handed-over' && told.has(agency)) return []
    told.add(agency)
    const body = { number, title, ...(due === undefined ? {} : { due }) }
    return [
      { audience: `agency:${agency}`, kind, caseId: id, body, key: `${kind} ${id} ${agency} ${task} ${revision}` },
    ]
  })
  await notify(db, notices)
}
