import { sql } from 'kysely'
import { undatedSort, viewSort } from './case/work-line.ts'
import type { Database } from './database.server.ts'
import { type DueCounts, dueBounds } from './due-counts.server.ts'
import type { WorkItemTable } from './tables.ts'

export type View = 'mine' | 'waiting' | 'all' | 'closed'

/** In whose hands a case is: the reader's own, nobody's, or anybody's. */
export type Whose = 'mine' | 'free' | 'all'

export type WorkFilter = {
  readonly view: View
  /** Only what falls due then, of the agency's open lines. */
  readonly due?: keyof DueCounts
  /** Only what falls due on these ISO dates and between them. */
  readonly from?: string
  readonly to?: string
  readonly whose?: Whose
  readonly procedure?: string
  /** A stage or branch with its procedure: `<procedure>/<stage>`. */
  readonly stage?: string
  /** A task, closing or transition with its procedure. */
  readonly action?: string
}

type PageQuery = WorkFilter & { readonly heldBy?: string; readonly after?: string }

const ranges = {
  mine: [viewSort.open, viewSort.waiting],
  waiting: [viewSort.waiting, viewSort.closed],
  closed: [viewSort.closed, viewSort.end],
  all: [viewSort.open, viewSort.end],
} as const satisfies Record<View, readonly [string, string]>

/** The query of one page: in the order of one index, without an offset. */
export function page(db: Database, agency: string, asked: PageQuery, day: string, limit: number) {
  const [from, to] = rangeOf(asked, day)
  const cursor = readCursor(asked.after)
  const orders = [
    { order: 'held', column: 'held_by', value: asked.heldBy },
    { order: 'action', column: 'action', value: asked.action },
    { order: 'stage', column: 'work_item.stage', value: asked.stage },
    { order: 'procedure', column: 'work_item.procedure', value: asked.procedure },
  ] as const
  const given = orders.flatMap(({ value, ...rest }) => (value === undefined ? [] : [{ ...rest, value }]))
  // What somebody holds is few lines and an action has fewer than a stage: the first given is looked up, the rest compared.
  let query = lines(db, agency, given[0]?.order ?? 'queue')
    .where('sort', '>=', cursor && cursor[0] > from ? cursor[0] : from)
    .where('sort', '<', to)
    .orderBy('sort')
    .orderBy('work_item.case_id')
    .orderBy('task')
    .limit(limit)
  for (const { column, value } of given) query = query.where(column, '=', value)
  if (cursor)
    query = query.where((eb) => eb(eb.refTuple('sort', 'work_item.case_id', 'task'), '>', eb.tuple(...cursor)))
  return query
}

export type Found = Awaited<ReturnType<ReturnType<typeof lines>['execute']>>[number]

/** The lines of some cases for an agency. */
export function linesOf(db: Database, agency: string, ids: readonly string[]): Promise<readonly Found[]> {
  return ids.length === 0
    ? Promise.resolve([])
    : lines(db, agency).where('work_item.case_id', 'in', ids).orderBy('sort').execute()
}

/** An order is said, for what the planner guesses of a column it has not counted may be the wrong index. */
function lines(db: Database, agency: string, order?: string) {
  const table = order === undefined ? 'work_item' : `work_item indexed by work_item_${order}`
  return db
    .selectFrom(sql<WorkItemTable>`work_item`.as<'work_item'>(sql.raw(table)))
    .innerJoin('case_file', 'case_file.id', 'work_item.case_id')
    .innerJoin('person', 'person.id', 'case_file.person_id')
    .leftJoin('user', 'user.id', 'held_by')
    .select([
      'work_item.case_id as caseId',
      'task as key',
      'sort',
      'body',
      'held_by as heldBy',
      'user.name as heldByName',
    ])
    .select([
      'case_file.number',
      'case_file.procedure',
      'version',
      'status',
      'refreshed_on as refreshedOn',
      'person.id as personId',
    ])
    .select(['surname', 'given_name as givenName', 'patronymic', 'birth_date as birthDate'])
    .where('work_item.agency', '=', agency)
}

function rangeOf({ view, due, from, to }: WorkFilter, day: string): readonly [string, string] {
  if (due !== undefined) return dueBounds(day)[due]
  if (from === undefined && to === undefined) return ranges[view]
  const { open } = viewSort
  const after = to && Temporal.PlainDate.from(to).add({ days: 1 }).toString()
  return [`${open}${from ?? ''}`, after ? `${open}${after}` : undatedSort]
}

function readCursor(text: string | undefined): [string, string, string] | undefined {
  if (text === undefined) return undefined
  try {
    const parts: unknown = JSON.parse(text)
    if (!Array.isArray(parts)) return undefined
    const [sort, caseId, task] = parts
    const isText = [sort, caseId, task].every((part) => typeof part === 'string')
    return isText ? [sort, caseId, task] : undefined
  } catch {
    return undefined
  }
}
