import { references } from '#engine/expression'
import { fieldsOf } from '#engine/forms'
import type { Form } from '#engine/schema'

/** Whether the form itself has a field made of these rows: then theirs is the total, and another would repeat it. */
export function hasTotal(form: Form, rows: string): boolean {
  return fieldsOf(form).some(
    ({ path, field }) =>
      path.length === 1 && field.value !== undefined && references(field.value).vars.some(({ path }) => path === rows),
  )
}
