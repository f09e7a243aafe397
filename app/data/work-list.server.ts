import { agencyParts, type CaseActor } from './case/case-actor.ts'
import { freshness } from './case/freshness.server.ts'
import { refreshThese } from './case/refresh-stale.server.ts'
import type { Line } from './case/work-line.ts'
import { today } from './clock.server.ts'
import type { Database } from './database.server.ts'
import { timeZoneOf } from './definitions.server.ts'
import { countDue, type DueCounts, noCounts } from './due-counts.server.ts'
import { searchedCases } from './searched-cases.server.ts'
import { type Found, linesOf, page, type WorkFilter } from './work-page.server.ts'

export type { View, Whose, WorkFilter } from './work-page.server.ts'

/** One line of the list: a task of the agency's own, or a case that waits for others or is closed. */
export type WorkRow = Line & {
  readonly caseId: string
  readonly number: string
  readonly procedure: string
  /** The hash of the version the case lives by. */
  readonly version: string
  readonly personId: string
  readonly person: {
    readonly surname: string
    readonly givenName: string
    readonly patronymic: string | null
    readonly birthDate: string
  }
  /** Who of the agency has taken the case on. */
  readonly heldBy?: { readonly id: string; readonly name: string }
  /** The task's key, `closing:<name>` or `transition:<name>`; empty where the line stands for the whole case. */
  readonly key: string
}

export type WorkList = {
  readonly rows: readonly WorkRow[]
  readonly next?: string
  readonly counts: DueCounts
}

export type WorkQuery = WorkFilter & {
  /** Parts of a name in any order, a birth date ДД.ММ.ГГГГ, a personal number, a case number or its end. */
  readonly search?: string
  /** `next` of the page before. */
  readonly after?: string
  readonly limit?: number
}

/** A page of the lines of the actor's agency, the nearest date first, what was searched for by name, and how many are due when. */
export async function workList(db: Database, actor: CaseActor, query: WorkQuery): Promise<WorkList> {
  const { agency } = actor
  if (agency === null) return { rows: [], counts: noCounts }
  const day = await today(db, timeZoneOf(agency))
  const read = query.search?.trim() ? searched : listed
  const { found, next } = await upToDate(db, agency, () => read(db, { ...actor, agency }, query, day))
  return {
    rows: found.map(rowOf),
    ...(next === undefined ? {} : { next }),
    counts: await countDue(db, agency, day, heldIn(query, actor) ?? '*'),
  }
}

type Page = { readonly found: readonly Found[]; readonly next?: string }
type AgencyActor = CaseActor & { readonly agency: string }

async function listed(db: Database, actor: AgencyActor, query: WorkQuery, day: string): Promise<Page> {
  const limit = query.limit ?? 50
  const heldBy = heldIn(query, actor)
  const some = await page(db, actor.agency, { ...query, heldBy }, day, limit + 1).execute()
  const found = some.slice(0, limit)
  const last = some.length > limit ? found.at(-1) : undefined
  return { found, ...(last ? { next: JSON.stringify([last.sort, last.caseId, last.key]) } : {}) }
}

async function searched(db: Database, actor: AgencyActor, query: WorkQuery, day: string): Promise<Page> {
  const { search = '', after, limit = 50 } = query
  const { ids, next } = await searchedCases(db, actor, search, { today: day, after, limit })
  const lines = Map.groupBy(await linesOf(db, actor.agency, ids), ({ caseId }) => caseId)
  return { found: ids.flatMap((id) => lines.get(id) ?? []), next }
}

/** A page none of whose open cases was computed for another day: those that were are computed now, and it is read again. */
async function upToDate(db: Database, agency: string, read: () => Promise<Page>): Promise<Page> {
  const page = await read()
  const { region } = agencyParts(agency)
  const fresh = await freshness(db, region)
  const stale = page.found.filter(({ status, refreshedOn }) => status === 'open' && refreshedOn !== fresh)
  if (stale.length === 0) return page
  await refreshThese(
    db,
    region,
    stale.map(({ caseId }) => caseId),
  )
  return read()
}

function heldIn({ whose }: WorkFilter, { id }: CaseActor): string | undefined {
  if (whose === 'mine') return id
  return whose === 'free' ? '' : undefined
}

function rowOf(row: Found): WorkRow {
  const { caseId, key, number, procedure, version, personId, heldBy, heldByName } = row
  const { surname, givenName, patronymic, birthDate } = row
  const line: Line = JSON.parse(row.body)
  const held = heldBy === '' ? {} : { heldBy: { id: heldBy, name: heldByName ?? '' } }
  return {
    ...line,
    ...held,
    caseId,
    key,
    number,
    procedure,
    version,
    personId,
    person: { surname, givenName, patronymic, birthDate },
  }
}
