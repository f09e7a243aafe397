import { agencyOf, caseScope, type Rules, replay } from '#engine/workflow'
import { agencyParts } from '../case/case-actor.ts'
import { readEvents } from '../case/event-store.server.ts'
import type { Look } from '../case/readable.ts'
import { today } from '../clock.server.ts'
import type { Database } from '../database.server.ts'
import { rulesOf, timeZoneOf } from '../definitions.server.ts'
import type { PlacedRegister } from './registers-of.server.ts'

/** A period of days, both of them in it. */
export type Period = { readonly from: string; readonly to: string }

/** What a row of a register stands for: a task done, a branch opened or a case, and the case as the agency looks at it. */
export type RegisterRow = {
  readonly caseId: string
  readonly number: string
  readonly name: string
  readonly kind: string
  readonly sequence: number
  readonly run: string
  readonly agency: string
  readonly on: string
  readonly look: Look
}

/** Where a page ends: the last row, and how many rows came before the next one. */
export type RegisterCursor = {
  readonly on: string
  readonly caseId: string
  readonly place: number
  readonly count: number
}

export type RegisterPage = { readonly rows: readonly RegisterRow[]; readonly next?: RegisterCursor }

/** A page of a register of an agency, the earliest day first: of the cases it sees those in which it keeps the register. */
export async function registerPage(
  db: Database,
  agency: string,
  placed: PlacedRegister,
  period: Period,
  { after, limit }: { readonly after?: RegisterCursor; readonly limit: number },
): Promise<RegisterPage> {
  const rows: RegisterRow[] = []
  const looks = new Map<string, Look>()
  let from = after
  while (true) {
    const found = await candidates(db, agency, placed, period, from).limit(limit).execute()
    for (const { place, version, ...row } of found) {
      const look = looks.get(row.caseId) ?? (await lookAt(db, agency, row.caseId, version))
      looks.set(row.caseId, look)
      from = { on: row.on, caseId: row.caseId, place, count: (after?.count ?? 0) + rows.length }
      if (!keeps(look, placed.register.role, row.run || undefined)) continue
      rows.push({ ...row, look })
      from = { ...from, count: from.count + 1 }
      if (rows.length === limit) return { rows, next: from }
    }
    if (found.length < limit) return { rows }
  }
}

/** The rows by the index, without an offset. */
export function candidates(
  db: Database,
  agency: string,
  { region, procedure, register, workflow }: PlacedRegister,
  { from, to }: Period,
  after?: RegisterCursor,
) {
  const dayAfter = Temporal.PlainDate.from(to).add({ days: 1 }).toString()
  const branches = Object.keys(workflow.branches ?? {})
  const rows = register.rows ?? []
  const kinds = [
    ...(register.rows === undefined ? ['opened'] : []),
    ...(rows.some((name) => !branches.includes(name)) ? ['task'] : []),
    ...(rows.some((name) => branches.includes(name)) ? ['branch'] : []),
  ]
  return db
    .selectFrom('happening')
    .innerJoin('case_agency', 'case_agency.case_id', 'happening.case_id')
    .innerJoin('case_file', 'case_file.id', 'happening.case_id')
    .select(['happening.case_id as caseId', 'place', 'sequence', 'kind', 'name', 'detail as run'])
    .select(['happening.agency', 'on_date as on', 'case_file.number', 'case_file.version'])
    .where('happening.region', '=', region)
    .where('happening.procedure', '=', procedure)
    .where('kind', 'in', kinds)
    .$if(register.rows !== undefined, (query) => query.where('name', 'in', [...(register.rows ?? [])]))
    .where('on_date', '>=', from)
    .where('on_date', '<', dayAfter)
    .where('case_agency.agency', '=', agency)
    .$if(after !== undefined, (query) =>
      query.where((eb) =>
        eb(eb.refTuple('on_date', 'happening.case_id', 'place'), '>', eb.tuple(after!.on, after!.caseId, after!.place)),
      ),
    )
    .orderBy('on_date')
    .orderBy('happening.case_id')
    .orderBy('place')
}

async function lookAt(db: Database, agency: string, caseId: string, version: string): Promise<Look> {
  const { region, id } = agencyParts(agency)
  const rules = await rulesOf(db, version)
  const state = replay(rules, await readEvents(db, caseId))
  return { rules, state, agency: id, today: await today(db, timeZoneOf(region)) }
}

function keeps({ rules, state, agency, today: day }: Look, role: string, run: string | undefined): boolean {
  return agencyOf(rules as Rules, state, role, caseScope(rules, state, day, run)) === agency
}
