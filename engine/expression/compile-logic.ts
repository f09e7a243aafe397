import { type Compiled, type Inner, made } from './compiled.ts'
import { type Expression, isList } from './expression.ts'
import { unknownOf } from './operation.ts'
import type { Operator } from './operators.ts'
import { truth, type Value } from './value.ts'

/** `and`, `or` and `!`: the first part that decides ends it. */
export function compileLogic(operator: Operator, argument: Expression, inner: Inner): Compiled | undefined {
  if (operator === '!') return negated(isList(argument) ? argument : [argument], inner)
  if ((operator !== 'and' && operator !== 'or') || !isList(argument)) return undefined
  const parts = argument.map(inner).filter((part) => part !== undefined)
  if (parts.length < argument.length) return undefined
  const decisive = operator === 'or'
  return made(
    parts.reduce((sum, part) => sum + part.size, 1),
    (scope) => {
      let open: Value | undefined
      for (const part of parts) {
        const value = part.run(scope)
        if (value.type !== 'boolean') open ??= value
        else if (value.value === decisive) return truth(decisive)
      }
      return open ? unknownOf(open) : truth(!decisive)
    },
  )
}

function negated([only, ...more]: readonly Expression[], inner: Inner): Compiled | undefined {
  const part = only === undefined || more.length > 0 ? undefined : inner(only)
  return (
    part &&
    made(part.size + 1, (scope) => {
      const value = part.run(scope)
      return value.type === 'boolean' ? truth(!value.value) : unknownOf(value)
    })
  )
}
