import { fieldsOf } from '#engine/definition'
import { references } from '#engine/expression'
import type { Condition } from '#engine/schema'
import type { Rule } from '../rule.ts'

/** A field, or a section, shown only after an answer that can be given nowhere but in it. */
export const fieldHiddenByItself = {
  code: 'field-hidden-by-itself',
  severity: 'error',
  find: ({ forms }) =>
    Object.values(forms).flatMap((form) => {
      const { id, sections } = form
      const ofSections = Object.entries(sections).flatMap(([name, { visible, fields }]) =>
        namedIn(visible).some((head) => Object.hasOwn(fields, head))
          ? [{ kind: 'form', id, path: ['sections', name, 'visible'], params: { name } } as const]
          : [],
      )
      const ofFields = fieldsOf(form).flatMap(({ name, field, path, parent }) => {
        const own = parent && parent.field.kind !== 'group' ? `row.${name}` : parent ? `${parent.name}.${name}` : name
        return namedIn(field.visible, 'whole').includes(own)
          ? [{ kind: 'form', id, path: [...path, 'visible'], params: { name } } as const]
          : []
      })
      return [...ofSections, ...ofFields]
    }),
} as const satisfies Rule

function namedIn(condition: Condition | undefined, as: 'head' | 'whole' = 'head'): readonly string[] {
  const paths = (condition ?? []).flatMap((expression) => {
    const { vars, answered } = references(expression)
    return [...vars, ...answered].map(({ path }) => path)
  })
  return as === 'whole' ? paths : paths.map((path) => path.split('.')[0] ?? '')
}
