import { problem } from '#engine/result'
import type { Workflow } from '#engine/schema'
import type { Fault } from './definition-problem.ts'
import type { Folder } from './folder.ts'
import { formNames } from './form-names.ts'
import { follow, type Names, nearestStep } from './names.ts'
import { tasksOf } from './workflow-tasks.ts'

/** What a task carries over goes into fields of its own form. */
export function linkPrefill(workflow: Workflow, { forms, present }: Folder): readonly Fault[] {
  return tasksOf(workflow).flatMap(({ task, path }) => {
    const form = forms.get(task.form ?? '')?.value
    if (!form && present.get('form')?.has(task.form ?? '')) return []
    const names: Names = form ? formNames(form) : new Map()
    return Object.keys(task.prefill ?? {})
      .filter((name) => !follow(names, name))
      .map((name) => problem('unknown-field', [...path, 'prefill', name], { name, ...nearestStep(names, name) }))
  })
}
