import type { CaseView } from '#app/data/cases.server.ts'
import type { Language } from '#app/messages/language.ts'
import { type AgendaItem, agenda } from '#engine/workflow'
import { byUrgency } from './case-page.server.ts'
import { type TaskView, taskView } from './task-view.server.ts'

/** Everything open in a case, whoever has the move: what can be done first, the nearest date before the others. */
export function openTasks(
  view: CaseView,
  language: Language,
): readonly { readonly item: AgendaItem; readonly task: TaskView }[] {
  const { rules, state, today } = view
  const items = agenda(rules, state, today)
  return [...items.filter(({ ready }) => ready).sort(byUrgency), ...items.filter(({ ready }) => !ready)].map(
    (item) => ({
      item,
      task: taskView(view, item, language),
    }),
  )
}
