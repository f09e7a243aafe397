import type { Scope } from '#engine/expression'
import type { FormContext } from '#engine/forms'
import { agenciesOf } from './agencies-of.ts'
import type { Case } from './case.ts'
import { consentStanding } from './consent-standing.ts'
import { documentsValid } from './documents-valid.ts'
import { lastDoing } from './find-done.ts'
import { parameterOn } from './parameter.ts'
import { readPath } from './read-path.ts'
import type { Rules } from './rules.ts'

/** What conditions see of a case on a day: `on` is the legal date of the act being done. */
export function caseScope(rules: Rules, state: Case, on: string, run?: string): Scope {
  const { workflow, region } = rules.version
  const view = { rules, state, on, run }
  const scope: Scope = {
    read: (path) => readPath(view, path),
    done: (id) =>
      lastDoing(workflow, state, id, run) !== undefined || state.ground?.closing === id || state.opened?.entry === id,
    consent: (id) => consentStanding(rules, state, id, on, scope).state === 'given',
    valid: (path, day) => documentsValid(rules, state, path, day, formContext(rules, state, on, run), run),
    parameter: (name, day) => parameterOn(region, name, day),
  }
  return scope
}

/** What a form of this case may look at on a day. */
export function formContext(rules: Rules, state: Case, on: string, run?: string): FormContext {
  const { region, catalogues } = rules.version
  return {
    catalogues,
    agencies: (kind) => agenciesOf(region, kind),
    outer: caseScope(rules, state, on, run),
  }
}
