import type { Field, Form } from '#engine/schema'
import type { Path } from './json.ts'

/** A field with the path that leads to it and the field it stands in. */
export type PlacedField = {
  readonly name: string
  readonly field: Field
  readonly path: Path
  readonly parent?: PlacedField
}

type Fields = Readonly<Record<string, Field>>

/** Every field of a form: fields of groups and columns of tables come right after their own. */
export function fieldsOf(form: Form): readonly PlacedField[] {
  return Object.entries(form.sections).flatMap(([section, { fields }]) =>
    placed(fields, ['sections', section, 'fields']),
  )
}

/** The fields inside a group, the columns of a table or of services. */
export function innerFields(field: Field): Fields {
  return field.kind === 'group'
    ? field.fields
    : field.kind === 'table' || field.kind === 'services'
      ? field.columns
      : {}
}

function placed(fields: Fields, path: Path, parent?: PlacedField): readonly PlacedField[] {
  return Object.entries(fields).flatMap(([name, field]) => {
    const here: PlacedField = { name, field, path: [...path, name], ...(parent ? { parent } : {}) }
    return [here, ...placed(innerFields(field), [...here.path, field.kind === 'group' ? 'fields' : 'columns'], here)]
  })
}
