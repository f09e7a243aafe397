import { type Library, tasksOf } from '#engine/definition'
import { own } from '#engine/record'
import type { Field, Form, Sensitivity, Workflow } from '#engine/schema'

/** The fields that a path of a case leads through, the outermost first: `apply.family.name` gives two. */
export function fieldsAt(path: string, workflow: Workflow, { forms }: Pick<Library, 'forms'>): readonly Field[] {
  const [head = '', ...names] = path.split('.')
  const form = own(forms, formsIn(workflow).get(head))
  return form ? through(form, names[0] === 'first' ? names.slice(1) : names) : []
}

/** The fields of a form along a path inside it. */
export function through(form: Form, names: readonly string[]): readonly Field[] {
  let fields: Readonly<Record<string, Field>> | undefined = Object.assign(
    {},
    ...Object.values(form.sections).map((section) => section.fields),
  )
  return names.flatMap((name) => {
    const field = own(fields, name)
    fields = field && 'fields' in field ? field.fields : field && 'columns' in field ? field.columns : undefined
    return field ? [field] : []
  })
}

/** The classes of what stands at the end of such a way. */
export function classesOf(fields: readonly Field[]): ReadonlySet<Sensitivity> {
  return new Set(fields.flatMap(({ sensitivity }) => sensitivity ?? []))
}

const known = new WeakMap<Workflow, ReadonlyMap<string, string | undefined>>()

function formsIn(workflow: Workflow): ReadonlyMap<string, string | undefined> {
  const found =
    known.get(workflow) ??
    new Map<string, string | undefined>([
      ...Object.entries(workflow.closings).map(([id, { form }]) => [id, form] as const),
      ...tasksOf(workflow).map(({ id, task }) => [id, task.form] as const),
      ['subject', workflow.subject.form],
    ])
  known.set(workflow, found)
  return found
}
