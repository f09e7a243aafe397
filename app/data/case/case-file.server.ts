import type { Database } from '../database.server.ts'
import { prepared } from '../prepared.server.ts'
import type { CaseActor } from './case-actor.ts'

export type CaseFile = {
  readonly id: string
  readonly number: string
  readonly region: string
  readonly procedure: string
  readonly version: string
  readonly personId: string
  readonly openedOn: string
  readonly openedBy: string
  readonly revision: number
}

/** The case if the actor's agency may see it: an unknown case and a foreign one are the same. */
export async function findCase(db: Database, actor: CaseActor, id: string): Promise<CaseFile | undefined> {
  if (actor.agency === null) return undefined
  const [file] = await findFile(db, { id, agency: actor.agency })
  return file
}

type Asked = { readonly id: string; readonly agency: string }

const findFile = prepared((db, { id, agency }: Asked) =>
  db
    .selectFrom('case_file')
    .innerJoin('case_agency', 'case_agency.case_id', 'case_file.id')
    .select(['id', 'number', 'region', 'procedure', 'version', 'revision'])
    .select(['person_id as personId', 'opened_on as openedOn', 'opened_by_agency as openedBy'])
    .where('case_file.id', '=', id)
    .where('case_agency.agency', '=', agency),
)
