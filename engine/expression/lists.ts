import { plus } from './arithmetic.ts'
import { order } from './comparison.ts'
import type { Explanation } from './explanation.ts'
import { isList } from './expression.ts'
import { itemsOf } from './items.ts'
import { allOf, anyOf } from './logic.ts'
import { alike, folded, type Operand, operand } from './operand.ts'
import { type Operation, refused, unknownOf } from './operation.ts'
import { unknown, type Value, whole } from './value.ts'

/** An operator on `[list, E]`: explains E once per item with `row` standing for it. */
function onRows(apply: (rows: readonly Explanation[]) => Value): Operation {
  return (argument, walk) => {
    if (walk.insideRow()) return refused('nested-list')
    if (!isList(argument) || argument.length !== 2) return refused('malformed')
    const list = walk.explain(argument[0]!)
    const items = itemsOf(list)
    if (!items) return { outcome: unknownOf(list.outcome), parts: [list] }
    const rows = items.map((item) => walk.inRow(argument[1]!, item))
    return { outcome: apply(rows), parts: [list, ...rows] }
  }
}

const onOutcomes = (apply: (outcomes: readonly Value[]) => Value) =>
  onRows((rows) => apply(rows.map((row) => row.outcome)))

const met = onOutcomes((outcomes) => {
  const open = outcomes.find((outcome) => outcome.type !== 'boolean')
  return open
    ? unknownOf(open)
    : whole(outcomes.filter((outcome) => outcome.type === 'boolean' && outcome.value).length)
})

/** `{ "count": [list] }` counts the items, `{ "count": [list, E] }` those where E is true. */
const count: Operation = (argument, walk) =>
  met(isList(argument) && argument.length === 1 ? [argument[0]!, true] : argument, walk)

function extreme(wins: (order: number) => boolean): Operation {
  const better = (first: Operand, second: Operand): Value => {
    const [a, b] = alike(first, second)
    const found = order(a, b)
    return found === undefined ? unknownOf(a, b) : wins(found) ? a : b
  }
  return onRows((rows) => {
    const items = rows.map(operand)
    // The first meets itself too, so that one item alone must have an order.
    return items[0] ? folded(better, [items[0], ...items]) : unknown('empty-list')
  })
}

const zero: Operand = { value: whole(0), literal: true }

export const lists = {
  sum: onRows((rows) => folded(plus, [zero, ...rows.map(operand)])),
  count,
  some: onOutcomes(anyOf),
  all: onOutcomes(allOf),
  min: extreme((order) => order < 0),
  max: extreme((order) => order > 0),
}
