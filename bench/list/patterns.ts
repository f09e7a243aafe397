import type { DatabaseSync } from 'node:sqlite'
import type { Line } from '#app/data/case/work-line.ts'

/** A case of the demonstration that others are made like. */
export type Pattern = {
  readonly region: string
  readonly procedure: string
  readonly version: string
  readonly openedBy: string
  readonly openedOn: string
  readonly stage: string
  readonly status: string
  readonly refreshedOn: string
  readonly code: string
  readonly opening: string
  readonly agencies: readonly string[]
  readonly lines: readonly {
    readonly task: string
    readonly agency: string
    readonly stage: string
    readonly action: string
    readonly body: Line
  }[]
}

/** The cases of the two acts in the database, each with its first entry and its lines. */
export function readPatterns(db: DatabaseSync): readonly Pattern[] {
  const all = (sql: string, id: string) => db.prepare(sql).all(id)
  return db
    .prepare('select * from case_file')
    .all()
    .map((file): Pattern => {
      const id = String(file.id)
      return {
        region: String(file.region),
        procedure: String(file.procedure),
        version: String(file.version),
        openedBy: String(file.opened_by_agency),
        openedOn: String(file.opened_on),
        stage: String(file.stage),
        status: String(file.status),
        refreshedOn: String(file.refreshed_on),
        code: String(file.number).split('/')[0] ?? '',
        opening: String(all('select body from event where case_id = ? and sequence = 1', id)[0]?.body),
        agencies: all('select agency from case_agency where case_id = ?', id).map(({ agency }) => String(agency)),
        lines: all('select * from work_item where case_id = ?', id).map((row) => ({
          task: String(row.task),
          agency: String(row.agency),
          stage: String(row.stage),
          action: String(row.action),
          body: JSON.parse(String(row.body)),
        })),
      }
    })
}
