import type { Condition, Expression, Field, Form, Requirements } from '#engine/schema'
import { fieldsOf, type PlacedField } from './form-fields.ts'
import type { Path } from './json.ts'

type PlacedExpression = {
  readonly expression: Expression
  readonly path: Path
  /** The table or services in whose columns it stands. */
  readonly rows?: Field
}

/** Every expression of a form with its place. */
export function formExpressions(form: Form): readonly PlacedExpression[] {
  return [
    ...Object.entries(form.sections).flatMap(([id, { visible }]) => condition(visible, ['sections', id, 'visible'])),
    ...fieldsOf(form).flatMap((placed) => {
      const rows = rowsAround(placed.parent)?.field
      return ofField(placed).map((found) => ({ ...found, ...(rows ? { rows } : {}) }))
    }),
  ]
}

/** The table or services that a column stands in, through groups. */
export function rowsAround(parent: PlacedField | undefined): PlacedField | undefined {
  if (!parent) return undefined
  const { kind } = parent.field
  return kind === 'table' || kind === 'services' ? parent : rowsAround(parent.parent)
}

function ofField({ field, path }: PlacedField): readonly PlacedExpression[] {
  return [
    ...condition(field.visible, [...path, 'visible']),
    ...single(field.default, [...path, 'default']),
    ...single(field.value, [...path, 'value']),
    ...requirements(field.requires, [...path, 'requires']),
    ...(field.kind === 'document' && field.validity && 'exceptions' in field.validity
      ? requirements(field.validity.exceptions, [...path, 'validity', 'exceptions'])
      : []),
  ]
}

function requirements(named: Requirements | undefined, path: Path): readonly PlacedExpression[] {
  return Object.entries(named ?? {}).flatMap(([id, { when }]) => condition(when, [...path, id, 'when']))
}

function condition(when: Condition | undefined, path: Path): readonly PlacedExpression[] {
  return (when ?? []).map((expression, index) => ({ expression, path: [...path, index] }))
}

function single(expression: Expression | undefined, path: Path): readonly PlacedExpression[] {
  return expression === undefined ? [] : [{ expression, path }]
}
