import type { Database } from '../database.server.ts'
import { prepared } from '../prepared.server.ts'
import type { WorkItemTable } from '../tables.ts'
import { lineBucket } from './work-line.ts'
import type { LineOfAgency } from './work-rows.ts'

type CaseOf = { readonly id: string; readonly region: string; readonly procedure: string }

/** Puts the lines of a case in place of the former ones and writes only what differs: most days nothing does. */
export async function storeLines(
  db: Database,
  { id, region, procedure }: CaseOf,
  lines: readonly LineOfAgency[],
): Promise<void> {
  const claims = await findClaims(db, { id })
  const heldBy = new Map(claims.map((claim) => [claim.agency, claim.user_id]))
  const before = await findLines(db, { id })
  const known = new Map(before.map((row) => [`${row.agency} ${row.task}`, JSON.stringify(row)]))

  for (const { agency: name, task, sort, stage, action, body } of lines) {
    const agency = `${region}/${name}`
    const row = {
      case_id: id,
      task,
      agency,
      sort,
      bucket: lineBucket(body),
      procedure,
      stage: `${procedure}/${stage}`,
      action: `${procedure}/${action}`,
      held_by: heldBy.get(agency) ?? '',
      body: JSON.stringify(body),
    }
    const key = `${agency} ${task}`
    const former = known.get(key)
    known.delete(key)
    if (former === JSON.stringify(row)) continue
    if (former !== undefined) await dropLine(db, { id, agency, task })
    await addLine(db, row)
  }
  for (const row of before)
    if (known.has(`${row.agency} ${row.task}`)) await dropLine(db, { id, agency: row.agency, task: row.task })
}

const findClaims = prepared((db, { id }: { readonly id: string }) =>
  db.selectFrom('claim').select(['agency', 'user_id']).where('case_id', '=', id),
)
const findLines = prepared((db, { id }: { readonly id: string }) =>
  db
    .selectFrom('work_item')
    .select(['case_id', 'task', 'agency', 'sort', 'bucket', 'procedure', 'stage', 'action', 'held_by', 'body'])
    .where('case_id', '=', id),
)
const addLine = prepared((db, row: WorkItemTable) => db.insertInto('work_item').values(row))
const dropLine = prepared(
  (db, { id, agency, task }: { readonly id: string; readonly agency: string; readonly task: string }) =>
    db.deleteFrom('work_item').where('case_id', '=', id).where('agency', '=', agency).where('task', '=', task),
)
