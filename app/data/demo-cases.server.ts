import type { Answers } from '#engine/schema'
import { type Order, prefill } from '#engine/workflow'
import { type CaseActor, execute, loadCase, openCase } from './cases.server.ts'
import { setDemoDate } from './clock.server.ts'
import type { Database } from './database.server.ts'
import { library } from './definitions.server.ts'
import { alarsky } from './demo-alarsky.ts'
import type { DemoCase, DemoProcedure } from './demo-case.ts'
import { isToldByDefinitions } from './demo-people.server.ts'
import { tellScenario } from './demo-scenarios.server.ts'
import { yakutia } from './demo-yakutia.ts'

/** Opens the demonstration's cases by the rules, moving the demonstration clock from entry to entry, up to its first day; all names are invented. */
export async function seedDemoCases(db: Database, firstDay: string): Promise<void> {
  for (const { procedure, agencies, cases } of [alarsky, yakutia])
    for (const [at, demoCase] of cases.entries())
      await tell(db, procedure, await actorsOf(db, agencies), demoCase, `demo-${procedure}-${at + 1}`)
  for (const scenario of Object.values(library().scenarios))
    if (isToldByDefinitions(scenario.region)) await tellScenario(db, scenario, firstDay)
}

async function tell(
  db: Database,
  procedure: string,
  actors: ReadonlyMap<string, CaseActor>,
  { entry, subject, entries }: DemoCase,
  key: string,
): Promise<void> {
  const [on, opener] = entries[0]!
  await setDemoDate(db, on.slice(0, 10))
  const opened = await openCase(db, actors.get(opener)!, { procedure, entry, on, subject, idempotencyKey: key })
  if (!opened.ok) throw new Error(`${key}: ${JSON.stringify(opened.problems)}`)
  for (const [number, [day, by, order]] of entries.entries()) {
    await setDemoDate(db, day.slice(0, 10))
    const actor = actors.get(by)!
    const view = await loadCase(db, actor, opened.value.id)
    if (!view) throw new Error(`${key}: ${by} does not see the case`)
    const full = order.type === 'do-task' ? filledIn(order, prefill(view.rules, view.state, order.task, day)) : order
    const sent = { on: day, revision: view.file.revision, idempotencyKey: `${key}-${number + 1}` }
    const done = await execute(db, actor, opened.value.id, full, sent)
    if (!done?.ok) throw new Error(`${key}: ${day} ${JSON.stringify(order)} ${JSON.stringify(done?.problems)}`)
  }
}

function filledIn(order: Extract<Order, { type: 'do-task' }>, begun: Answers): Order {
  return { ...order, answers: { ...begun, ...order.answers } }
}

async function actorsOf(db: Database, agencies: DemoProcedure['agencies']): Promise<ReadonlyMap<string, CaseActor>> {
  const actors = new Map<string, CaseActor>()
  for (const [name, agency] of Object.entries(agencies)) {
    const user = await db.selectFrom('user').select('id').where('agency', '=', agency).executeTakeFirst()
    actors.set(name, { id: user?.id ?? 'demo', agency })
  }
  return actors
}
