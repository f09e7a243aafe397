import { join } from 'node:path'
import { readDefinitionFiles } from '#app/data/definition-files.server.ts'
import { sha256 } from '#app/data/hash.server.ts'
import { due } from '#engine/calendar'
import { loadLibrary } from '#engine/definition'
import { answerProblems, settle } from '#engine/forms'
import { play } from '#engine/scenarios'
import { absent, agenda, type CaseEvent, formContext, replay } from '#engine/workflow'
import { rulesOf } from '#scripts/rules-of.ts'

const files = readDefinitionFiles(join(import.meta.dirname, '../definitions'))
const loaded = loadLibrary(files, sha256)
if (!loaded.ok) throw new Error('definitions have problems: run `poryadok check`')
const library = loaded.value

/** The median of several runs in microseconds per call; the first runs only warm up. */
function measure(name: string, calls: number, work: () => unknown): number {
  const runs = Array.from({ length: 9 }, () => {
    const start = performance.now()
    for (let n = 0; n < calls; n++) work()
    return ((performance.now() - start) * 1000) / calls
  })
  const median = runs.slice(2).toSorted((a, b) => a - b)[3] ?? 0
  console.log(`${name.padEnd(58)} ${median.toFixed(1).padStart(10)} µs`)
  return median
}

function ratio(name: string, a: number, b: number): void {
  console.log(`${name.padEnd(58)} ${(a / b).toFixed(2).padStart(10)} ×`)
}

measure('load all definitions', 1, () => loadLibrary(files, sha256))

// Every procedure that has a scenario: the longest one is the measure.
for (const [id, region] of Object.entries(library.regions)) {
  for (const name of Object.keys(region.procedures)) {
    const rules = rulesOf(library, id, name)
    const scenarios = Object.values(library.scenarios).filter((one) => one.region === id && one.procedure === name)
    const longest = scenarios.toSorted((a, b) => b.steps.length - a.steps.length)[0]
    if (!rules.ok || !longest) continue
    const events: readonly CaseEvent[] = play(rules.value, longest).steps.flatMap((step) => step.events)
    const day = events.at(-1)?.on ?? longest.given.on
    console.log(`\n${id}/${name}: ${events.length} events`)
    const half = measure('replay, half of the events', 50, () =>
      replay(rules.value, events.slice(0, events.length / 2)),
    )
    const whole = measure('replay, all events', 50, () => replay(rules.value, events))
    ratio('all to half (2 is linear)', whole, half)
    const state = replay(rules.value, events.slice(0, events.length / 2))
    measure('agenda in the middle of the case', 50, () => agenda(rules.value, state, day))
    const { calendars, version } = rules.value
    const calendar = calendars[version.region.calendar]
    const { reading } = version.region
    if (!calendar) continue
    const short = measure('3 working days', 2000, () =>
      due({ amount: 3, unit: 'working-day' }, '2026-02-05', calendar, reading),
    )
    const long = measure('300 working days', 200, () =>
      due({ amount: 300, unit: 'working-day' }, '2026-02-05', calendar, reading),
    )
    ratio('300 days to 3 (each skipped day is explained)', long, short)
    const context = formContext(rules.value, absent, '2026-02-05')
    for (const form of Object.values(version.forms)) {
      const table = Object.values(form.sections)
        .flatMap(({ fields }) => Object.entries(fields))
        .find(([, field]) => field.kind === 'table')
      if (table?.[1].kind !== 'table') continue
      const [name, { columns }] = table
      const row = Object.fromEntries(
        Object.entries(columns).map(([column, { kind }]) => [column, kind === 'money' ? '1000.00' : 'x']),
      )
      const rows = (count: number) => ({ [name]: Array.from({ length: count }, () => row) })
      const few = measure(`${form.id}: settle, 10 rows`, 20, () => settle(form, rows(10), context))
      const many = measure(`${form.id}: settle, 200 rows`, 5, () => settle(form, rows(200), context))
      ratio('200 rows to 10 (20 is linear)', many, few)
      measure(`${form.id}: problems, 200 rows`, 5, () => answerProblems(form, rows(200), context))
    }
  }
}
