import { fieldsOf, type Library, tasksOf } from '#engine/definition'
import { own } from '#engine/record'
import type { Workflow } from '#engine/schema'
import { referencesOf } from '../expressions-of.ts'
import type { Rule } from '../rule.ts'

/** A document with a shelf life that no condition asks about in any task that collects it. */
export const validityUnchecked = {
  code: 'validity-unchecked',
  severity: 'warning',
  find: (library) => {
    const workflows = Object.values(library.workflows)
    const collected = workflows.flatMap((workflow) => collectedIn(workflow, library))
    const checked = new Set(collected.filter(({ isChecked }) => isChecked).map(({ key }) => key))
    const unchecked = new Map(collected.filter(({ key }) => !checked.has(key)).map((one) => [one.key, one]))
    return [...unchecked.values()].map(
      ({ form, path, name }) => ({ kind: 'form', id: form, path, params: { name } }) as const,
    )
  },
} as const satisfies Rule

function collectedIn(workflow: Workflow, library: Library) {
  const asked = new Set(referencesOf(workflow, library).flatMap(({ valid }) => valid.map(({ path }) => path)))
  return tasksOf(workflow).flatMap(({ id, task }) => {
    const form = own(library.forms, task.form)
    const names = [id, ...(task.amends === undefined ? [] : [task.amends])]
    return (form ? fieldsOf(form) : []).flatMap(({ name, field, path }) => {
      if (field.kind !== 'document' || !field.validity || 'undated' in field.validity) return []
      const isChecked = names.some((one) => asked.has(one) || asked.has(`${one}.${name}`))
      return form
        ? [{ form: form.id, name, path: [...path, 'validity'], key: `${form.id} ${path.join('/')}`, isChecked }]
        : []
    })
  })
}
