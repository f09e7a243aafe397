import { canonical } from '#engine/definition'
import { type Expression, isList, operatorOf, references } from '#engine/expression'
import type { KindAt, ValueKind } from './value-kind.ts'

/** Conditions in which every value that has to be worked out is a name of its own. */
export type StandIns = {
  readonly conditions: readonly Expression[]
  readonly kindAt: KindAt
  /** What the value behind a name is worked out from. */
  readonly reads: (name: string) => readonly string[]
}

/** Puts a name in the place of ages, sums, parameters and the like: what they come to is then anything of their kind. */
export function standIns(conditions: readonly Expression[], kindAt: KindAt): StandIns {
  const kinds = new Map<string, ValueKind>()
  const behind = new Map<string, Expression>()
  const replaced = (expression: Expression): Expression => {
    if (isList(expression)) return expression.map(replaced)
    const [operator, argument = null] = operatorOf(expression) ?? []
    if (operator === undefined) return expression
    const kind = workedOut(operator, expression, kindAt)
    if (!kind) return { [operator]: operator === 'var' ? argument : replaced(argument) }
    const name = `= ${canonical(expression)}`
    kinds.set(name, kind)
    behind.set(name, expression)
    return { var: name }
  }
  return {
    conditions: conditions.map(replaced),
    kindAt: (path) => kinds.get(path) ?? kindAt(path),
    reads: (name) => references(behind.get(name) ?? null).vars.map(({ path }) => path),
  }
}

function workedOut(operator: string, expression: Expression, kindAt: KindAt): ValueKind | undefined {
  switch (operator) {
    case 'age':
    case 'count':
      return { type: 'number', whole: true }
    case 'some':
    case 'all':
    case 'valid':
      return { type: 'boolean' }
    case 'share':
      return { type: 'money' }
    case 'parameter':
      return { type: 'unknown' }
    case '+':
    case '-':
    case '*':
    case 'sum':
    case 'min':
    case 'max': {
      const kinds = references(expression).vars.map(({ path }) => kindAt(path))
      return (
        kinds.find(({ type }) => type === 'money') ?? kinds.find(({ type }) => type === 'number') ?? { type: 'unknown' }
      )
    }
  }
  return undefined
}
