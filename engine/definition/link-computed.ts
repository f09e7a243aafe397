import { references } from '#engine/expression'
import { problem } from '#engine/result'
import type { Form } from '#engine/schema'
import type { Fault } from './definition-problem.ts'
import { rowsAround } from './form-expressions.ts'
import { fieldsOf, innerFields, type PlacedField } from './form-fields.ts'
import { rowList } from './row-list.ts'

/** No computed value rests on itself. */
export function linkComputed(form: Form): readonly Fault[] {
  const fields = fieldsOf(form)
  const needs = new Map(fields.map((placed) => [nameOf(placed), needsOf(placed)] as const))
  return fields
    .filter((placed) => restsOnItself(nameOf(placed), needs))
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

function restsOnItself(start: string, needs: ReadonlyMap<string, readonly string[]>): boolean {
  const seen = new Set<string>()
  const waiting = [...(needs.get(start) ?? [])]
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    if (name === start) return true
    if (seen.has(name)) continue
    seen.add(name)
    waiting.push(...(needs.get(name) ?? []))
  }
  return false
}
