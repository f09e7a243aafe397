import { problem } from '#engine/result'
import type { Form } from '#engine/schema'
import type { Fault } from './definition-problem.ts'
import { fieldsOf } from './form-fields.ts'
import type { LinkContext } from './link-context.ts'
import { nearest } from './nearest.ts'

/** A field that asks for an agency asks for a kind that the regions using the form have. */
export function linkAgencyFields(form: Form, { workflowsWith, regionsWith }: LinkContext): readonly Fault[] {
  const users = workflowsWith(form.id)
  const regions = (users.length > 0 ? users : [form]).flatMap(({ id }) => regionsWith(id))
  return fieldsOf(form).flatMap(({ field, path }) =>
    field.kind !== 'agency'
      ? []
      : regions.flatMap(({ id, agencies }) => {
          const kinds = new Set(Object.values(agencies).flatMap(({ kind }) => kind ?? []))
          if (kinds.has(field.of)) return []
          return [
            problem('unknown-agency-kind', [...path, 'of'], {
              name: field.of,
              region: id,
              ...nearest(field.of, kinds),
            }),
          ]
        }),
  )
}
