import { recorderOf } from './agency-of.ts'
import type { AgendaItem } from './agenda.ts'
import type { Case } from './case.ts'
import { dueOf } from './due-of.ts'
import { openTasks } from './open-tasks.ts'
import type { Rules } from './rules.ts'

/** An open task and its due date. */
export type DueItem = Pick<AgendaItem, 'key' | 'title' | 'due'>

/** The agenda of a case as far as due dates go, of all its tasks or of those meant: who acts and what is missing is left out. */
export function dueDates(
  rules: Rules,
  state: Case,
  on: string,
  isMeant: (task: string) => boolean = () => true,
): readonly DueItem[] {
  return openTasks(rules, state, on).flatMap((open): readonly DueItem[] => {
    if (!isMeant(open.id)) return []
    const due = dueOf(rules, state, open, recorderOf(rules, state, open.task, open.scope), on)
    return open.task.every && due === undefined ? [] : [{ key: open.key, title: open.task.title, due }]
  })
}
