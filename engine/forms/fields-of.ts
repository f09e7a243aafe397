import type { Field, Form, Section } from '#engine/schema'
import { isContainer } from './leaf-of.ts'

export type PlacedField = {
  /** Names in the answers: field, or group and field, or table and column. */
  readonly path: readonly string[]
  /** Where the field stands in the form. */
  readonly at: readonly string[]
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
  const found = tops.get(form) ?? topsOf(form)
  tops.set(form, found)
  return found
}

const tops = new WeakMap<Form, Fields>()

function topsOf(form: Form): Fields {
  return Object.fromEntries(Object.values(form.sections).flatMap((section) => Object.entries(section.fields)))
}

/** All fields of the form in its order, each group and table before its parts. */
export function fieldsOf(form: Form): readonly PlacedField[] {
  const found = all.get(form) ?? allOf(form)
  all.set(form, found)
  return found
}

const all = new WeakMap<Form, readonly PlacedField[]>()

function allOf(form: Form): readonly PlacedField[] {
  return Object.entries(form.sections).flatMap(([section, { fields }]) =>
    placed(fields, { path: [], at: ['sections', section, 'fields'], section }),
  )
}

function placed(fields: Fields, { path, at, section }: Omit<PlacedField, 'field'>): readonly PlacedField[] {
  return Object.entries(fields).flatMap(([name, field]) => {
    const here = { path: [...path, name], at: [...at, name], section }
    const inside = { ...here, at: [...here.at, field.kind === 'group' ? 'fields' : 'columns'] }
    return [{ ...here, field }, ...placed(partsOf(field), inside)]
  })
}
