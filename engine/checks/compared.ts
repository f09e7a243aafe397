import { type Expression, isList } from '#engine/expression'
import { expressionNodes, isComparison, varOf } from './expression-nodes.ts'

/** Names that conditions compare with each other, and the literals they meet there. */
export type Compared = {
  readonly names: ReadonlySet<string>
  readonly literals: readonly (string | number | boolean)[]
}

export function compared(conditions: readonly Expression[]): readonly Compared[] {
  let groups: readonly Compared[] = []
  for (const { parts } of conditions.flatMap((condition) => expressionNodes(condition)).filter(isComparison)) {
    const operands = parts.flatMap((part) => (isList(part) ? part : [part]))
    const names = new Set(operands.flatMap((operand) => varOf(operand) ?? []))
    const literals = operands.filter((operand) => operand !== null && typeof operand !== 'object')
    const touched = groups.filter((group) => !group.names.isDisjointFrom(names))
    groups = [
      ...groups.filter((group) => !touched.includes(group)),
      {
        names: touched.reduce((all, group) => all.union(group.names), names),
        literals: [...literals, ...touched.flatMap((group) => group.literals)],
      },
    ]
  }
  return groups
}
