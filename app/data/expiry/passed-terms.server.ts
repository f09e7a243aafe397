import { own } from '#engine/record'
import type { Rules } from '#engine/workflow'
import { today } from '../clock.server.ts'
import type { Database } from '../database.server.ts'
import { rulesOf } from '../definitions.server.ts'
import type { PassedTerm } from './decisions.server.ts'

/** A procedure whose term has passed while cases are open; `rules` are the latest of theirs. */
export type OpenPastTerm = PassedTerm & {
  readonly whenExpired: 'finish' | 'ask'
  readonly open: number
  readonly rules: Rules
}

/** Every passed term with open cases, by the rules that each of them lives by. */
export async function passedTerms(db: Database): Promise<readonly OpenPastTerm[]> {
  const rows = await db
    .selectFrom('case_file')
    .select(['region', 'procedure', 'version'])
    .select((query) => query.fn.countAll().as('open'))
    .where('status', '=', 'open')
    .groupBy(['region', 'procedure', 'version'])
    .orderBy('region')
    .orderBy('procedure')
    .execute()
  const found = new Map<string, OpenPastTerm>()
  for (const { region, procedure, version, open } of rows) {
    const rules = await rulesOf(db, version)
    const { inForce, whenExpired = 'finish' } = own(rules.version.region.procedures, procedure) ?? {}
    const lastDay = inForce?.to
    if (lastDay === undefined || (await today(db, rules.version.region.timeZone)) <= lastDay) continue
    const name = `${region}/${procedure}/${lastDay}`
    const count = Number(open) + (found.get(name)?.open ?? 0)
    found.set(name, { region, procedure, lastDay, whenExpired, open: count, rules })
  }
  return [...found.values()]
}
