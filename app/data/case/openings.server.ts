import type { Form, Text } from '#engine/schema'
import { mayOpen, type Rules } from '#engine/workflow'
import { today } from '../clock.server.ts'
import type { Database } from '../database.server.ts'
import { currentVersion, procedures, rulesOf, timeZoneOf } from '../definitions.server.ts'
import { agencyParts, type CaseActor } from './case-actor.ts'

/** A way to open a case: the entry of a procedure and the form about its subject. */
export type OpeningWay = {
  readonly procedure: string
  readonly title: Text
  readonly entry: string
  readonly entryTitle: Text
  readonly rules: Rules
  readonly form?: Form
  readonly inForce: { readonly from: string; readonly to?: string }
}

/** The ways in which the actor may open a case, in the order of the region's file; one out of force takes only a date inside its term. */
export async function openings(db: Database, actor: CaseActor): Promise<readonly OpeningWay[]> {
  if (actor.agency === null) return []
  const { region, id: agency } = agencyParts(actor.agency)
  const ways: OpeningWay[] = []
  const day = await today(db, timeZoneOf(actor.agency))
  for (const { name: procedure, title, inForce } of procedures(region)) {
    const version = currentVersion(region, procedure, day)
    if (version === undefined) continue
    const rules = await rulesOf(db, version)
    const { entries, subject } = rules.version.workflow
    for (const [entry, { title: entryTitle }] of Object.entries(entries))
      if (mayOpen(rules, agency, entry, day))
        ways.push({ procedure, title, entry, entryTitle, rules, form: rules.version.forms[subject.form], inForce })
  }
  return ways
}
