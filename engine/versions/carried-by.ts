import { tasksOf } from '#engine/definition'
import type { Workflow } from '#engine/schema'
import type { Carried } from '#engine/workflow'
import type { Change } from './change.ts'

const named = ['task', 'branch', 'consent', 'entry', 'closing', 'transition'] as const

/** What a case has to call otherwise when it takes on these changes, in the names of the rules it leaves. */
export function carriedBy(changes: readonly Change[], workflow: Workflow): readonly Carried[] {
  return changes.flatMap((change): readonly Carried[] => {
    const kind = change.steps.at(-1)?.kind
    if (change.code !== 'renamed') return []
    const to = change.path.at(-1) ?? ''
    const { from } = change
    const of = named.find((one) => one === kind)
    if (of && change.file === `workflows/${workflow.id}`) return [{ of, from, to }]
    const holders = change.file.startsWith('forms/') ? holdersOf(workflow, change.file.slice('forms/'.length)) : []
    if (kind === 'field' || kind === 'column')
      return holders.map((holder) => ({
        of: 'answer',
        in: holder,
        path: [...fieldPath(change.path).slice(0, -1), from],
        to,
      }))
    if (kind === 'option')
      return holders.map((holder) => ({ of: 'option', in: holder, path: fieldPath(change.path), from, to }))
    return []
  })
}

function holdersOf(workflow: Workflow, form: string): readonly string[] {
  return [
    ...(workflow.subject.form === form ? ['subject'] : []),
    ...tasksOf(workflow).flatMap(({ id, task }) => (task.form === form ? [`task:${id}`] : [])),
    ...Object.entries(workflow.closings).flatMap(([id, closing]) => (closing.form === form ? [`closing:${id}`] : [])),
  ]
}

// …/fields/income/columns/sum → income, sum
function fieldPath(path: readonly string[]): readonly string[] {
  return path.flatMap((name, at) =>
    at > 0 && ['fields', 'columns'].includes(path[at - 1] ?? '') && at % 2 === 1 ? [name] : [],
  )
}
