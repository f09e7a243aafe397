import { references } from '#engine/expression'
import { fieldsOf } from '#engine/forms'
import { own } from '#engine/record'
import { placeOf, splitKey } from './place.ts'
import type { Rules } from './rules.ts'

/** Where an answer that a form starts with was given: with the person, in the form of a task, or in the form that is amended. */
export type PrefillSource = { readonly of: 'subject' } | { readonly of: 'task' | 'former'; readonly task: string }

/** Where the first answers of a task's form may come from, by the names that lead to the field, joined with dots. */
export function prefillSources(rules: Rules, key: string): Readonly<Record<string, PrefillSource>> {
  const { workflow, forms } = rules.version
  const task = placeOf(workflow, splitKey(key).task)?.task
  const form = task?.form === undefined ? undefined : own(forms, task.form)
  if (!task || !form) return {}
  const sourceOf = (path: string): PrefillSource | undefined => {
    const [head = ''] = path.split('.')
    if (head === 'subject') return { of: 'subject' }
    return placeOf(workflow, head)?.task.form === undefined ? undefined : { of: 'task', task: head }
  }
  const amends = task.amends
  const former =
    amends !== undefined && placeOf(workflow, amends)?.task.form === task.form
      ? Object.values(form.sections).flatMap(({ fields }) =>
          Object.keys(fields).map((name) => [name, { of: 'former', task: amends }] as const),
        )
      : []
  const defaults = fieldsOf(form).flatMap(({ path, field }) => {
    const named = field.default === undefined ? [] : references(field.default).vars
    const source = named.map((one) => sourceOf(one.path)).find((one) => one !== undefined)
    return source ? [[path.join('.'), source] as const] : []
  })
  const carried = Object.entries(task.prefill ?? {}).flatMap(([name, path]) => {
    const source = sourceOf(path)
    return source ? [[name, source] as const] : []
  })
  return Object.fromEntries([...defaults, ...former, ...carried])
}
