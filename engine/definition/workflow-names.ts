import type { Period, Task, Workflow } from '#engine/schema'
import type { Folder } from './folder.ts'
import { formNames } from './form-names.ts'
import { layered, type Names, type Target } from './names.ts'
import { formReferences } from './workflow-forms.ts'
import { tasksOf } from './workflow-tasks.ts'

const date: Target = { kind: 'date' }

/** Every path of a case: `on`, the subject, and the dates and answers of tasks, stages, branches and closings. */
export function workflowNames(workflow: Workflow, folder: Folder): Names {
  const ids = new Set(formReferences(workflow).map(({ name }) => name))
  const byForm = new Map([...ids].map((id) => [id, answersOf(id, folder)]))
  const answers = (form: string | undefined): Names => byForm.get(form ?? '') ?? new Map()
  const tasks = tasksOf(workflow)
  const amenders = Map.groupBy(tasks, ({ task }) => task.amends)
  const ofTask = (id: string, task: Task): Target => {
    const own = answers(task.form)
    const reserved = new Map<string, Target>([
      ['first', { kind: 'date', parts: own }],
      ['all', { kind: 'list', row: own }],
    ])
    const amending = (amenders.get(id) ?? []).map((other) => answers(other.task.form))
    return { kind: 'date', parts: layered(reserved, own, ...amending) }
  }
  const held = ([id, { period }]: readonly [string, { readonly period?: Period }]): [string, Target] => [
    id,
    { kind: 'date', parts: new Map([['closed', date], ...(period ? [['ends', date] as const] : [])]) },
  ]
  // Where names clash, which is a problem of its own, the last of these is read.
  return new Map<string, Target>([
    ...Object.entries(workflow.closings).map(([id, { form }]): [string, Target] => [
      id,
      { kind: 'date', parts: answers(form) },
    ]),
    ...Object.entries(workflow.branches ?? {}).map(held),
    ...Object.entries(workflow.stages).map(held),
    ...tasks.map(({ id, task }): [string, Target] => [id, ofTask(id, task)]),
    ['on', date],
    ['subject', { kind: 'subject', parts: answers(workflow.subject.form) }],
  ])
}

function answersOf(id: string, { forms, present }: Folder): Names {
  const form = forms.get(id)?.value
  if (form) return formNames(form)
  return present.get('form')?.has(id) ? 'any' : new Map()
}
