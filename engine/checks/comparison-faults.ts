import { type Expression, evaluate, isList, type Scope, type Value } from '#engine/expression'
import { type ExpressionNode, expressionNodes, isComparison, varOf } from './expression-nodes.ts'
import type { RuleFault } from './rule.ts'
import { standIns } from './stand-ins.ts'
import type { KindAt, ValueKind } from './value-kind.ts'
import { valuesAround } from './values-around.ts'
import { scopeOf } from './worlds.ts'

/** A comparison that comes to nothing: of kinds that never meet, or with an option that a field does not have. */
export type ComparisonFault = {
  readonly type: 'kinds' | 'option'
  readonly path: RuleFault['path']
  readonly name: string
  readonly value: string
}

type Found = Omit<ComparisonFault, 'path'>

export function comparisonFaults(conditions: readonly Expression[], kindAt: KindAt): readonly ComparisonFault[] {
  return conditions.flatMap((condition, index) =>
    expressionNodes(condition)
      .filter(isComparison)
      .flatMap((node) =>
        faultsOf(node, kindAt).map((found) => ({ ...found, path: [index, ...node.at, node.operator] })),
      ),
  )
}

// A list written in the definition is compared item by item.
function faultsOf({ operator, parts }: ExpressionNode, kindAt: KindAt): readonly Found[] {
  const [first = null, second = null] = parts
  const pairs = operator === 'in' && isList(second) ? second.map((item) => [first, item]) : [[first, second]]
  return pairs.flatMap((pair) => faultOf(operator === 'in' && isList(second) ? '==' : operator, pair, kindAt) ?? [])
}

function faultOf(operator: string, pair: readonly Expression[], kindAt: KindAt): Found | undefined {
  const { conditions, kindAt: kinds } = standIns(pair, kindAt)
  const words = { name: pair.map(wordOf)[0] ?? '', value: pair.map(wordOf)[1] ?? '' }
  const outcome = evaluate({ [operator]: conditions }, sampleScope(kinds))
  if (outcome.type === 'unknown' && outcome.reason === 'wrong-type') return { type: 'kinds', ...words }
  const options = conditions.flatMap((part) => kinds(varOf(part) ?? '').options ?? [])
  const isStrange = options.length > 0 && conditions.some((part) => typeof part === 'string' && !options.includes(part))
  return isStrange ? { type: 'option', ...words } : undefined
}

function wordOf(part: Expression): string {
  return varOf(part) ?? (typeof part === 'string' ? part : JSON.stringify(part))
}

function sampleScope(kindAt: KindAt): Scope {
  return { ...scopeOf(new Map()), read: (path) => sampleOf(kindAt(path)) }
}

function sampleOf(kind: ValueKind): Value {
  if (kind.type === 'unknown') return { type: 'unknown', reason: 'unanswered' }
  if (kind.type === 'record') return { type: 'record', fields: {} }
  // The last list is the one that is not empty.
  return valuesAround(kind, [], 1).at(-1) ?? { type: 'unknown', reason: 'unanswered' }
}
