import { isObject, own } from '#engine/record'
import type { Section } from '#engine/schema'
import { partsOf } from './fields-of.ts'
import type { FormContext } from './form-context.ts'
import { isBlank, type Json, withMember } from './plain.ts'
import { placesReader } from './row-places.ts'
import type { Places } from './scope-of.ts'
import { maxRows } from './services.ts'

type Target = {
  readonly fields: Section['fields']
  /** Names that lead to the field. */
  readonly path: readonly string[]
  readonly answers: Json
  readonly hidden: ReadonlySet<string>
  readonly context: FormContext
}

type Edit = (answer: unknown, pointer: string, places: Places) => unknown

/** Edits the field's answer, in every row where it is a column; not inside what is hidden or has too many rows. */
export function editAnswers(target: Target, edit: Edit, pointer = '', places: Places = {}): Json {
  const { answers, fields, hidden, context } = target
  const [name = '', ...path] = target.path
  const field = own(fields, name)
  const here = `${pointer}/${name}`
  if (!field || hidden.has(here)) return answers
  const answer = own(answers, name)
  if (path.length === 0) return withMember(answers, name, edit(answer, here, places))

  const inside = { fields: partsOf(field), path, hidden, context }
  if (field.kind === 'table' || field.kind === 'services') {
    if (!Array.isArray(answer) || answer.length > maxRows(field, context)) return answers
    const placesOf = placesReader(field, context)
    const rows = answer.map((row: Json, index) =>
      editAnswers({ ...inside, answers: row }, edit, `${here}/${index}`, placesOf(row)),
    )
    return withMember(answers, name, rows)
  }
  const group = editAnswers({ ...inside, answers: isObject(answer) ? answer : {} }, edit, here, places)
  return withMember(answers, name, isBlank(group) ? undefined : group)
}
