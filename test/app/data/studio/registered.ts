import { execute, loadCase, openCase } from '#app/data/cases.server.ts'
import type { Database } from '#app/data/database.server.ts'
import type { Order } from '#engine/workflow'

export const body = { id: 'olga', agency: 'yakutia/yakutsk-authorised-body' }
const subject = { surname: 'Образцов', 'given-name': 'Айсен', 'birth-date': '1990-04-17', sex: 'male' }
const papers = {
  diagnosis: { date: '2026-01-26' },
  treatment: { date: '2026-02-03' },
  discharge: { date: '2026-02-03' },
}
const file = { 'legal-capacity': true, telephone: '+74112000000', ...papers }
const registered: readonly Order[] = [
  { type: 'do-task', task: 'file-application', answers: file },
  { type: 'do-task', task: 'register-application', answers: { number: '1' } },
]

let keys = 0
const key = () => `key-${++keys}`

/** A case opened, its application filed and registered on one day. */
export async function registeredOn(db: Database, on: string): Promise<string> {
  const opening = { procedure: 'semi-residential-care', entry: 'application', on, subject, idempotencyKey: key() }
  const opened = await openCase(db, body, opening)
  if (!opened.ok) throw new Error(JSON.stringify(opened.problems))
  const { id } = opened.value
  for (const what of registered) {
    const revision = (await loadCase(db, body, id))?.file.revision ?? 0
    const done = await execute(db, body, id, what, { on, revision, idempotencyKey: key() })
    if (!done?.ok) throw new Error(JSON.stringify(done))
  }
  return id
}
