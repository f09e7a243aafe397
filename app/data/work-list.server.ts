import type { CaseActor } from './case/case-actor.ts'
import { refreshStale } from './case/refresh-stale.server.ts'
import { type Line, viewSort } from './case/work-line.ts'
import { today } from './clock.server.ts'
import type { Database } from './database.server.ts'
import { timeZoneOf } from './definitions.server.ts'
import { countDue, type DueCounts, dueBounds, noCounts } from './due-counts.server.ts'
import { searchedCases } from './searched-cases.server.ts'

export type View = 'mine' | 'waiting' | 'all' | 'closed'

/** One line of the list: a task of the agency's own, or a case that waits for others or is closed. */
export type WorkRow = Line & {
  readonly caseId: string
  readonly number: string
  readonly procedure: string
  readonly person: {
    readonly surname: string
    readonly givenName: string
    readonly patronymic: string | null
    readonly birthDate: string
  }
  /** The task's key, `closing:<name>` or `transition:<name>`; empty where the line stands for the whole case. */
  readonly key: string
}

export type WorkList = {
  readonly rows: readonly WorkRow[]
  readonly next?: string
  readonly counts: DueCounts
}

export type WorkQuery = {
  readonly view: View
  /** Only what falls due then, of the agency's open lines. */
  readonly due?: keyof DueCounts
  /** A case number or its beginning, parts of a name in any order, or a birth date ДД.ММ.ГГГГ. */
  readonly search?: string
  /** `next` of the page before. */
  readonly after?: string
  readonly limit?: number
}

const ranges = {
  mine: [viewSort.open, viewSort.waiting],
  waiting: [viewSort.waiting, viewSort.closed],
  closed: [viewSort.closed, viewSort.end],
  all: [viewSort.open, viewSort.end],
} as const satisfies Record<View, readonly [string, string]>

/** A page of the lines of the actor's agency, the nearest date first, and how many are due when. */
export async function workList(db: Database, actor: CaseActor, query: WorkQuery): Promise<WorkList> {
  if (actor.agency === null) return { rows: [], counts: noCounts }
  const day = await today(db, timeZoneOf(actor.agency))
  await refreshStale(db, actor.agency, day)
  const limit = query.limit ?? 50
  const found = await page(db, actor.agency, query, day, limit + 1).execute()
  const rows = found.slice(0, limit)
  const last = found.length > limit ? rows.at(-1) : undefined
  return {
    rows: rows.map(rowOf),
    ...(last ? { next: JSON.stringify([last.sort, last.caseId, last.key]) } : {}),
    counts: await countDue(db, actor.agency, day),
  }
}

/** The query of one page, by its index and without an offset. */
export function page(
  db: Database,
  agency: string,
  { view, due, search, after }: WorkQuery,
  day: string,
  limit: number,
) {
  const [from, to] = due === undefined ? ranges[view] : dueBounds(day)[due]
  const asked = search?.trim()
  const cursor = readCursor(after)
  return db
    .selectFrom('work_item')
    .innerJoin('case_file', 'case_file.id', 'work_item.case_id')
    .innerJoin('person', 'person.id', 'case_file.person_id')
    .select(['work_item.case_id as caseId', 'task as key', 'sort', 'body', 'case_file.number', 'procedure'])
    .select(['surname', 'given_name as givenName', 'patronymic', 'birth_date as birthDate'])
    .where('work_item.agency', '=', agency)
    .where('sort', '>=', from)
    .where('sort', '<', to)
    .$if(cursor !== undefined, (query) =>
      query.where((eb) => eb(eb.refTuple('sort', 'work_item.case_id', 'task'), '>', eb.tuple(...cursor!))),
    )
    .$if(asked !== undefined && asked !== '', (query) =>
      query.where('work_item.case_id', 'in', searchedCases(db, agency, asked!, day)),
    )
    .orderBy('sort')
    .orderBy('work_item.case_id')
    .orderBy('task')
    .limit(limit)
}

type Found = Awaited<ReturnType<ReturnType<typeof page>['execute']>>[number]

function rowOf({ caseId, key, number, procedure, body, sort: _, ...person }: Found): WorkRow {
  const line: Line = JSON.parse(body)
  return { ...line, caseId, key, number, procedure, person }
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
