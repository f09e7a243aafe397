import type { Database } from '../database.server.ts'
import type { Period } from '../registers/register-rows.server.ts'

/** Whose cases a report counts: a procedure of a region, and of it those an agency (`region/id`) sees, or all. */
export type ReportScope = { readonly region: string; readonly procedure: string; readonly agency?: string }

const inOneRead = 1000

type Sorted = 'on_date' | 'due'

/**
 * What happened in a period, by the day it happened or was due: read in slices, with the processor left to others in
 * between, so that a report of many cases keeps nobody waiting.
 */
export async function* happened(
  db: Database,
  scope: ReportScope,
  kind: string,
  { from, to }: Period,
  sorted: Sorted = 'on_date',
) {
  const dayAfter = Temporal.PlainDate.from(to).add({ days: 1 }).toString()
  let after: readonly [string, string, number] | undefined
  while (true) {
    const rows = await slice(db, scope, kind, [from, dayAfter], sorted, after).execute()
    yield rows
    const last = rows.at(-1)
    if (rows.length < inOneRead || !last) return
    after = [last.at ?? '', last.caseId, last.place]
    await new Promise((resolve) => setImmediate(resolve))
  }
}

function slice(
  db: Database,
  { region, procedure, agency }: ReportScope,
  kind: string,
  [from, before]: readonly [string, string],
  sorted: Sorted,
  after: readonly [string, string, number] | undefined,
) {
  return db
    .selectFrom('happening')
    .select(['case_id as caseId', 'place', 'name', 'detail', 'agency', 'is_late as isLate', 'clause'])
    .select(`${sorted} as at`)
    .where('region', '=', region)
    .where('procedure', '=', procedure)
    .where('kind', '=', kind)
    .where(sorted, '>=', from)
    .where(sorted, '<', before)
    .$if(agency !== undefined, (query) =>
      query.where((eb) =>
        eb.exists(
          eb
            .selectFrom('case_agency')
            .select('case_agency.case_id')
            .whereRef('case_agency.case_id', '=', 'happening.case_id')
            .where('case_agency.agency', '=', agency!),
        ),
      ),
    )
    .$if(after !== undefined, (query) =>
      query.where((eb) => eb(eb.refTuple(sorted, 'case_id', 'place'), '>', eb.tuple(...after!))),
    )
    .orderBy(sorted)
    .orderBy('case_id')
    .orderBy('place')
    .limit(inOneRead)
}
