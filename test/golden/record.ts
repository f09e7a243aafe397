import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { canonical } from '#engine/definition'
import { play } from '#engine/scenarios'
import { replay } from '#engine/workflow'
import { rulesOf } from '#scripts/rules-of.ts'
import { library } from '#test/definitions/library.ts'
import { type GoldenHistory, standings } from './golden.ts'

// Records the history of worked examples, once: what is recorded is never written over.
//   node test/golden/record.ts yakutia/adult-state-provider
if (!library) throw new Error('definitions have problems')
for (const id of process.argv.slice(2)) {
  const file = join(import.meta.dirname, 'histories', `${id}.json`)
  const scenario = library.scenarios[id]
  if (!scenario || existsSync(file)) throw new Error(scenario ? `${file} is recorded already` : `no example ${id}`)
  const rules = rulesOf(library, scenario.region, scenario.procedure)
  if (!rules.ok) throw new Error(id)
  const { version } = rules.value
  const events = play(rules.value, scenario).steps.flatMap((step) => step.events)
  const state = replay(rules.value, events)
  const history: GoldenHistory = {
    id,
    version: version.hash,
    checked: [],
    events,
    after: standings(rules.value, events),
    state,
  }
  const pinned = join(import.meta.dirname, 'versions', `${version.hash}.json`)
  if (!existsSync(pinned)) write(pinned, canonical({ version, calendarLayers: library.calendarLayers }))
  write(file, JSON.stringify(history, null, 1))
}

function write(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, `${text}\n`)
}
