import type { Workflow } from '#engine/schema'
import type { Path } from './json.ts'
import { tasksOf } from './workflow-tasks.ts'

/** Every place where a workflow names a form. */
export function formReferences(workflow: Workflow): readonly { readonly name: string; readonly path: Path }[] {
  const named = (group: 'consents' | 'closings') =>
    Object.entries(workflow[group] ?? {}).map(([id, { form }]) => ({ name: form, path: [group, id, 'form'] }))
  return [
    { name: workflow.subject.form, path: ['subject', 'form'] },
    ...named('consents'),
    ...tasksOf(workflow).map(({ task, path }) => ({ name: task.form, path: [...path, 'form'] })),
    ...named('closings'),
  ].flatMap(({ name, path }) => (name === undefined ? [] : [{ name, path }]))
}
