import type { Sensitivity } from '#engine/schema'
import { effective, rolesOf } from '#engine/workflow'
import type { CaseView } from '../case/load-case.server.ts'
import type { Database } from '../database.server.ts'
import { fileIdsOf } from './keeps-files.server.ts'

/** A file of a case that the reader may open. `agency` is the id without the region. */
export type Attachment = {
  readonly id: string
  readonly agency: string
  readonly task: string
  readonly field: string
  readonly title: string
  readonly validThrough: string | null
  readonly sees: Sensitivity | null
  readonly name: string
  readonly size: number
  readonly createdAt: string
}

/**
 * The files of a case that the agency looking at it may open: its own; those of answers it may read; of the case's own
 * files those whose class one of its roles sees.
 */
export async function attachmentsOf(db: Database, view: CaseView): Promise<readonly Attachment[]> {
  const { file, rules, state, agency, today } = view
  const rows = await db
    .selectFrom('attachment')
    .select(['id', 'agency', 'task', 'field', 'title', 'valid_through', 'sees', 'name', 'size', 'created_at'])
    .where('case_id', '=', file.id)
    .orderBy('created_at')
    .orderBy('id')
    .execute()
  if (rows.length === 0) return []
  // What the events hold here is only what the agency may read.
  const read = new Set([...view.events, ...effective(view.events)].flatMap((one) => fileIdsOf(rules, one, view.events)))
  const { roles } = rules.version.workflow
  const classes: readonly string[] = rolesOf(rules, state, agency, today).flatMap((role) => roles[role]?.sees ?? [])
  const ours = `${file.region}/${agency}`
  return rows
    .filter((row) => row.agency === ours || read.has(row.id) || (row.task === '' && classes.includes(row.sees ?? '')))
    .map(({ valid_through, created_at, sees, ...row }) => ({
      ...row,
      agency: row.agency.slice(file.region.length + 1),
      sees: sees as Sensitivity | null,
      validThrough: valid_through,
      createdAt: created_at,
    }))
}
