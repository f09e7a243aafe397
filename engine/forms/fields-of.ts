import type { Field, Form, Section } from '#engine/schema'
import { isContainer } from './leaf-of.ts'

export type PlacedField = {
  /** Names of the answer: field, or group and field, or table and column. */
  readonly path: readonly string[]
  readonly field: Field
  readonly section: string
}

type Fields = Section['fields']

/** The fields of a group, the columns of a table; none of any other field. */
export function partsOf(field: Field): Fields {
  if (!isContainer(field)) return {}
  return field.kind === 'group' ? field.fields : field.columns
}

/** The top fields of all sections by name: answers are flat across sections. */
export function topFields(form: Form): Fields {
  return Object.fromEntries(Object.values(form.sections).flatMap((section) => Object.entries(section.fields)))
}

/** All fields of the form in its order, each container before its parts. */
export function fieldsOf(form: Form): readonly PlacedField[] {
  return Object.entries(form.sections).flatMap(([section, { fields }]) => placed(fields, section, []))
}

function placed(fields: Fields, section: string, path: readonly string[]): readonly PlacedField[] {
  return Object.entries(fields).flatMap(([name, field]) => {
    const here = [...path, name]
    return [{ path: here, field, section }, ...placed(partsOf(field), section, here)]
  })
}
