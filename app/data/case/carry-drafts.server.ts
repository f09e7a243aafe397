import { type Carried, carriedAnswers, carriedKey, splitKey } from '#engine/workflow'
import type { Database } from '../database.server.ts'

/** Gives what is typed and not yet recorded the names of the rules that a case has taken on. */
export async function carryDrafts(db: Database, id: string, carried: readonly Carried[]): Promise<void> {
  if (carried.length === 0) return
  const rows = await db.selectFrom('draft').select(['task', 'agency', 'answers']).where('case_id', '=', id).execute()
  for (const { task, agency, answers } of rows) {
    const holder = task.startsWith('closing:') ? task : `task:${splitKey(task).task}`
    const typed = JSON.stringify(carriedAnswers(JSON.parse(answers), holder, carried))
    const key = task.startsWith('closing:') ? carriedClosing(task, carried) : carriedKey(task, carried)
    await db
      .updateTable('draft')
      .set({ task: key, answers: typed })
      .where('case_id', '=', id)
      .where('task', '=', task)
      .where('agency', '=', agency)
      .execute()
  }
}

function carriedClosing(key: string, carried: readonly Carried[]): string {
  const to = carried.find((one) => one.of === 'closing' && key === `closing:${one.from}`)
  return to && 'to' in to ? `closing:${to.to}` : key
}
