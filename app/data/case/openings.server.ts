import type { Form, Text } from '#engine/schema'
import { absent, agencyOf, caseScope, type Rules } from '#engine/workflow'
import { today } from '../clock.server.ts'
import type { Database } from '../database.server.ts'
import { currentVersion, procedures, rulesOf } from '../definitions.server.ts'
import { agencyParts, type CaseActor } from './case-actor.ts'

/** A way to open a case: the entry of a procedure and the form about its subject. */
export type OpeningWay = {
  readonly procedure: string
  readonly title: Text
  readonly entry: string
  readonly entryTitle: Text
  readonly rules: Rules
  readonly form?: Form
}

/** The ways in which the actor may open a case today, in the order of the region's file. */
export async function openings(db: Database, actor: CaseActor): Promise<readonly OpeningWay[]> {
  if (actor.agency === null) return []
  const { region, id: agency } = agencyParts(actor.agency)
  const ways: OpeningWay[] = []
  for (const { name: procedure, title, inForce } of procedures(region)) {
    const version = currentVersion(region, procedure)
    if (version === undefined) continue
    const rules = await rulesOf(db, version)
    const day = await today(db, rules.version.region.timeZone)
    if (day < inForce.from || (inForce.to !== undefined && day > inForce.to)) continue
    const { entries, subject } = rules.version.workflow
    for (const [entry, { title: entryTitle }] of Object.entries(entries))
      if (mayOpen(rules, agency, entry, day))
        ways.push({ procedure, title, entry, entryTitle, rules, form: rules.version.forms[subject.form] })
  }
  return ways
}

/** Whether an agency plays the role that an entry is for. */
export function mayOpen(rules: Rules, agency: string, entry: string, on: string): boolean {
  const by = rules.version.workflow.entries[entry]?.by
  const asked = { ...absent, opened: { on, agency, entry } }
  return by === undefined || agencyOf(rules, asked, by, caseScope(rules, asked, on)) === agency
}
