import { type AgendaItem, type Case, currentVisit, placeOf, type Rules } from '#engine/workflow'

/** The ISO date since when a task has been open to be done: its stage or branch began, or the last task before it was done. */
export function readySince(rules: Rules, state: Case, item: AgendaItem): string {
  const after = placeOf(rules.version.workflow, item.task)?.task.after ?? []
  const began = state.runs.find(({ key }) => key === item.run)?.on ?? currentVisit(state)?.on ?? state.opened?.on ?? ''
  const before = state.done.filter(({ task, run }) => after.includes(task) && (run === undefined || run === item.run))
  const days = [began, ...before.map(({ on }) => on)].map((on) => on.slice(0, 10))
  return days.sort().at(-1) ?? ''
}
