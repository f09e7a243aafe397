import { join } from 'node:path'
import { type CaseActor, execute, loadCase, type Opening, openCase } from '#app/data/cases.server.ts'
import { setDemoDate } from '#app/data/clock.server.ts'
import { type Database, openDatabase } from '#app/data/database.server.ts'
import { publishVersions } from '#app/data/definitions.server.ts'
import { migrate } from '#app/data/migrate.server.ts'
import type { Order } from '#engine/workflow'
import { openedDefinitions } from '#test/support/opened.ts'

export const sample = join(import.meta.dirname, 'sample')

export const office: CaseActor = { id: 'olga', agency: 'sample/office' }
export const colleague: CaseActor = { id: 'oleg', agency: 'sample/office' }
export const otherOffice: CaseActor = { id: 'vera', agency: 'sample/other-office' }
export const centre: CaseActor = { id: 'semyon', agency: 'sample/centre' }
export const administrator: CaseActor = { id: 'admin', agency: null }

/** An empty database on Thursday 05.02.2026 with the sample procedure. */
export async function newDay(): Promise<Database> {
  const db = openDatabase(':memory:')
  await migrate(db)
  await setDemoDate(db, '2026-02-05')
  openedDefinitions(sample)
  await publishVersions(db)
  return db
}

export const pyotr = { surname: 'Алёшин', 'given-name': 'Пётр', patronymic: 'Семёнович', 'birth-date': '1990-05-06' }

let keys = 0
export function newKey(): string {
  keys += 1
  return `key-${keys}`
}

export function application(change: Partial<Opening> = {}): Opening {
  const base = { procedure: 'care', entry: 'application', on: '2026-02-05', subject: pyotr, idempotencyKey: newKey() }
  return { ...base, ...change }
}

/** Opens a case of the office and answers its id and number. */
export async function opened(db: Database, change: Partial<Opening> = {}, actor = office) {
  const result = await openCase(db, actor, application(change))
  if (!result.ok) throw new Error(JSON.stringify(result.problems))
  return result.value
}

/** Gives an order on what the actor has just seen. */
export async function order(db: Database, actor: CaseActor, id: string, what: Order, on = '2026-02-05') {
  const view = await loadCase(db, actor, id)
  return execute(db, actor, id, what, { on, revision: view?.file.revision ?? 0, idempotencyKey: newKey() })
}

export const examine = {
  type: 'do-task',
  task: 'examine',
  answers: { conclusion: 'нуждается', diagnosis: 'F11.2' },
} as const
export const handOver = { type: 'do-task', task: 'hand-over', answers: {} } as const

/** A case that the office has examined and handed over to the centre. */
export async function handedOver(db: Database, change: Partial<Opening> = {}, on = '2026-02-05') {
  const file = await opened(db, { on, ...change })
  for (const what of [examine, handOver]) {
    const done = await order(db, office, file.id, what, on)
    if (!done?.ok) throw new Error(JSON.stringify(done))
  }
  return file
}
