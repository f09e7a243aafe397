import { problem } from '#engine/result'
import type { Form } from '#engine/schema'
import type { Fault } from './definition-problem.ts'
import { fieldsOf } from './form-fields.ts'
import type { LinkContext } from './link-context.ts'
import { nearest } from './nearest.ts'

/** A text field offers lists that a region using the form has; the regions without such a list offer nothing. */
export function linkOfferedLists(form: Form, { workflowsWith, regionsWith }: LinkContext): readonly Fault[] {
  const users = workflowsWith(form.id)
  const regions = (users.length > 0 ? users : [form]).flatMap(({ id }) => regionsWith(id))
  const known = new Set(regions.flatMap(({ lists = {} }) => Object.keys(lists)))
  return fieldsOf(form).flatMap(({ field, path }) =>
    field.kind !== 'text'
      ? []
      : (field.from ?? []).flatMap((name, index) =>
          known.has(name) ? [] : [problem('unknown-list', [...path, 'from', index], { name, ...nearest(name, known) })],
        ),
  )
}
