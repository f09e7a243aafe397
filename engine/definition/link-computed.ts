import { references } from '#engine/expression'
import { problem } from '#engine/result'
import type { Form } from '#engine/schema'
import { circles } from './circles.ts'
import type { Fault } from './definition-problem.ts'
import { rowsAround } from './form-expressions.ts'
import { fieldsOf, innerFields, type PlacedField } from './form-fields.ts'
import { rowList } from './row-list.ts'

/** No computed value rests on itself. */
export function linkComputed(form: Form): readonly Fault[] {
  const fields = fieldsOf(form)
  const inCircle = circles(new Map(fields.map((placed) => [nameOf(placed), needsOf(placed)])))
  return fields
    .filter((placed) => inCircle.has(nameOf(placed)) && placed.field.value !== undefined)
    .map((placed) => problem('cyclic-value', [...placed.path, 'value'], { name: nameOf(placed) }))
}

function nameOf({ name, parent }: PlacedField): string {
  return parent ? `${nameOf(parent)}.${name}` : name
}

function needsOf(placed: PlacedField): readonly string[] {
  const { field, parent } = placed
  if (field.kind === 'group') return Object.keys(innerFields(field)).map((name) => `${nameOf(placed)}.${name}`)
  if (field.value === undefined) return []
  const { value } = field
  const { vars, answered } = references(value)
  const rows = rowsAround(parent)
  return [...vars, ...answered].map(({ path, row, at }) => {
    if (!path.startsWith('row.')) return path
    const list = row ? rowList(value, at) : rows && nameOf(rows)
    return `${list}.${path.slice('row.'.length)}`
  })
}
