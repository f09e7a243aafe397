import type { Form, Validity } from '#engine/schema'
import { fieldsOf } from './fields-of.ts'

/** The document fields, `group.field` where they stand in a group, each with how long such a paper is good for. */
export function documentsOf(form: Form): readonly { readonly field: string; readonly validity?: Validity }[] {
  return fieldsOf(form).flatMap(({ path, field }) =>
    field.kind === 'document' ? [{ field: path.join('.'), validity: field.validity }] : [],
  )
}
