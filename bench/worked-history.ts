import { join } from 'node:path'
import { readDefinitionFiles } from '#app/data/definition-files.server.ts'
import { sha256 } from '#app/data/hash.server.ts'
import { type Library, loadLibrary } from '#engine/definition'
import { play } from '#engine/scenarios'
import type { CaseEvent, FactEvent, Rules } from '#engine/workflow'
import { rulesOf } from '#scripts/rules-of.ts'

export const definitions = join(import.meta.dirname, '../definitions')

const read = loadLibrary(readDefinitionFiles(definitions), sha256)
if (!read.ok) throw new Error('The definitions have problems: run `npm run check`')
export const library: Library = read.value

export type History = { readonly rules: Rules; readonly events: readonly CaseEvent[] }

/** The rules of a procedure and the longest worked example of it. */
export function longestHistory(region: string, procedure: string): History {
  const [first] = histories(region, procedure).toSorted((a, b) => b.events.length - a.events.length)
  if (!first) throw new Error(`${region}/${procedure} has no worked example`)
  return first
}

/** Every worked example of a procedure, as its events. */
export function histories(region: string, procedure: string): readonly History[] {
  const rules = rulesOf(library, region, procedure)
  if (!rules.ok) throw new Error(`${region} has no procedure ${procedure}`)
  return Object.values(library.scenarios)
    .filter((one) => one.region === region && one.procedure === procedure)
    .map((one) => ({ rules: rules.value, events: play(rules.value, one).steps.flatMap(({ events }) => events) }))
}

/** The same without corrections. */
export function facts(events: readonly CaseEvent[]): readonly FactEvent[] {
  return events.flatMap((event) =>
    event.type === 'entry-reversed' || event.type === 'entry-corrected' || event.type === 'rules-changed'
      ? []
      : [event],
  )
}
