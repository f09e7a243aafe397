import { orderOf } from '#engine/scenarios'
import type { Scenario } from '#engine/schema'
import { readEvents } from './case/event-store.server.ts'
import { execute, loadCase, openCase } from './cases.server.ts'
import { setDemoDate } from './clock.server.ts'
import type { Database } from './database.server.ts'

/** Opens the case of a worked example and takes it as far as it has come by a day (ISO date); refusals it shows are left out. */
export async function tellScenario(db: Database, scenario: Scenario, day: string): Promise<void> {
  const { region, procedure, given, steps } = scenario
  if (given.on.slice(0, 10) > day) return
  const actorOf = (agency: string) => ({ id: 'demo', agency: `${region}/${agency}` })
  const { on, entry, subject } = given
  await setDemoDate(db, on.slice(0, 10))
  const opening = { procedure, entry, on, subject, idempotencyKey: `demo-${scenario.id}` }
  const opened = await openCase(db, actorOf(given.agency), opening)
  if (!opened.ok) throw new Error(`${scenario.id}: ${JSON.stringify(opened.problems)}`)
  const { id } = opened.value
  for (const [index, { when, then }] of steps.entries()) {
    if (when.on.slice(0, 10) > day) return
    if (then?.refused !== undefined) continue
    await setDemoDate(db, when.on.slice(0, 10))
    const view = await loadCase(db, actorOf(given.agency), id)
    if (!view) throw new Error(`${scenario.id}: ${given.agency} does not see the case`)
    const { order, mover } = orderOf(view.rules, await readEvents(db, id), when)
    if (!order) continue
    const sent = { on: when.on, revision: view.file.revision, idempotencyKey: `demo-${scenario.id}-${index + 1}` }
    const done = await execute(db, actorOf(when.by ?? mover ?? given.agency), id, order, sent)
    if (!done?.ok) throw new Error(`${scenario.id}, step ${index + 1}: ${JSON.stringify(done?.problems)}`)
  }
}
