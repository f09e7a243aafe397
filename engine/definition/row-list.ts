import type { Expression } from '#engine/expression'
import { isObject, type Path } from './json.ts'

const operators: ReadonlySet<unknown> = new Set(['sum', 'count', 'some', 'all', 'min', 'max'])

/** The path of the list that `row` runs over at a place of an expression; undefined if the list is written out there. */
export function rowList(expression: Expression, at: Path): string | undefined {
  const operator = at.findLastIndex((step, index) => operators.has(step) && at[index + 1] === 1)
  let list: unknown = expression
  for (const step of [...at.slice(0, operator + 1), 0])
    list = Array.isArray(list) ? list[Number(step)] : isObject(list) ? list[String(step)] : undefined
  return isObject(list) && typeof list.var === 'string' ? list.var : undefined
}
