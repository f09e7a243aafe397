import { own } from '#engine/record'
import type { Field, Form, RegisterColumn, Sensitivity } from '#engine/schema'
import { placeOf } from '#engine/workflow'
import { library } from '../definitions.server.ts'
import type { PlacedRegister } from './registers-of.server.ts'

export type SeenColumn = { readonly name: string; readonly column: RegisterColumn }

/** The columns of a register that the role keeping it may see; of its own entries it sees all. */
export function seenColumns({ register, workflow }: PlacedRegister): readonly SeenColumn[] {
  const { forms } = library()
  const sees = own(workflow.roles, register.role)?.sees ?? []
  const isSeen = (classes: readonly Sensitivity[]) => classes.every((one) => sees.includes(one))
  const ofTask = (name: string, names: readonly string[]) => {
    const task = placeOf(workflow, name)?.task
    if (!task || names.length === 0 || task.role === register.role) return true
    return isSeen(classesAt(own(forms, task.form), names))
  }
  return Object.entries(register.columns).flatMap(([name, column]) => {
    const [head = '', ...rest] = column.path.split('.')
    const seen =
      head === 'subject'
        ? isSeen(classesAt(own(forms, workflow.subject.form), rest))
        : head === 'row'
          ? rest.length === 0 || (register.rows ?? []).some((row) => ofTask(row, rest))
          : ofTask(head, rest)
    return seen ? [{ name, column }] : []
  })
}

// Without a name, the fields that make up the name of a person.
function classesAt(form: Form | undefined, names: readonly string[]): readonly Sensitivity[] {
  const top = Object.assign({}, ...Object.values(form?.sections ?? {}).map(({ fields }) => fields)) as Fields
  if (names.length === 0)
    return Object.values(top).flatMap(({ as, sensitivity }) => (as === 'name' && sensitivity ? [sensitivity] : []))
  let fields: Fields = top
  return names.flatMap((name) => {
    const field = own(fields, name)
    fields = field?.kind === 'group' ? field.fields : {}
    return field?.sensitivity ? [field.sensitivity] : []
  })
}

type Fields = Readonly<Record<string, Field>>
