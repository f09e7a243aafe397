import { type Expression, references } from '#engine/expression'
import type { Condition, Form } from '#engine/schema'
import type { PlacedField } from './fields-of.ts'

/** When the field is shown: by its section's condition and its own; undefined where it always is. */
export function visibleWhen(form: Form, { path, field, section }: PlacedField): Condition | undefined {
  const outer = path.length === 1 ? form.sections[section]?.visible : undefined
  return outer || field.visible ? [...(outer ?? []), ...(field.visible ?? [])] : undefined
}

/** For each field those that its visibility and its value are made from. */
export function needsOf(form: Form, fields: readonly PlacedField[]): ReadonlyMap<PlacedField, readonly PlacedField[]> {
  const byName = new Map(fields.map((one) => [one.path.join('.'), one]))
  const partsOf = (name: string) => fields.filter(({ path }) => path.join('.').startsWith(`${name}.`))

  function named(path: string, columns: readonly string[]): readonly PlacedField[] {
    const names = path.split('.')
    const met = names
      .map((_, index) => byName.get(names.slice(0, index + 1).join('.')))
      .filter((one) => one !== undefined)
    const last = met.at(-1)
    if (!last) return []
    const name = last.path.join('.')
    switch (last.field.kind) {
      case 'group':
        return [...met, ...partsOf(name)]
      case 'table':
      case 'services':
        return [...met, ...partsOf(name).filter((part) => columns.includes(part.path.at(-1) ?? ''))]
    }
    return met
  }

  function neededBy(one: PlacedField): readonly PlacedField[] {
    const table = one.path.slice(0, -1).join('.')
    const expressions: readonly Expression[] = [...(visibleWhen(form, one) ?? []), one.field.value ?? null]
    return expressions.flatMap((expression) => {
      const { vars, answered } = references(expression)
      const all = [...vars, ...answered]
      const columns = all.filter((reference) => reference.row).map(({ path }) => path.split('.')[1] ?? '')
      return all.flatMap(({ path, row }) => {
        if (row) return []
        return named(path.startsWith('row.') ? path.replace('row', table) : path, columns)
      })
    })
  }

  return new Map(
    fields.map((one) => {
      const parent = byName.get(one.path.slice(0, -1).join('.'))
      return [one, [...new Set([...neededBy(one), ...(parent ? [parent] : [])])]]
    }),
  )
}
