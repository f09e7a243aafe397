import { dateOf } from './comparison.ts'
import { type Compiled, type Inner, made } from './compiled.ts'
import { type Expression, isList } from './expression.ts'
import { ageOf, isAnswered } from './facts.ts'
import { valueAs } from './operand.ts'
import { unknownOf } from './operation.ts'
import type { Operator } from './operators.ts'
import type { Scope } from './scope.ts'
import { truth, type Value } from './value.ts'

/** What is asked of the case or the form by name. */
export function compileFact(operator: Operator, argument: Expression, inner: Inner): Compiled | undefined {
  if (typeof argument === 'string') return named(operator, argument)
  if (!isList(argument) || argument.length !== 2) return undefined
  const [name, last] = argument
  const date = last === undefined ? undefined : inner(last)
  if (!date) return undefined
  if (typeof name === 'string' && operator === 'valid') return onDate(date, (on, scope) => scope.valid(name, on))
  if (typeof name === 'string' && operator === 'parameter')
    return onDate(date, (on, scope) => scope.parameter(name, on))
  const birth = operator === 'age' && name !== undefined ? inner(name) : undefined
  return (
    birth &&
    made(birth.size + date.size + 1, (scope) =>
      ageOf({ value: birth.run(scope), literal: birth.literal }, { value: date.run(scope), literal: date.literal }),
    )
  )
}

function named(operator: Operator, name: string): Compiled | undefined {
  switch (operator) {
    case 'var':
      return made(1, (scope) => scope.read(name))
    case 'done':
      return made(1, (scope) => truth(scope.done(name)))
    case 'consent':
      return made(1, (scope) => truth(scope.consent(name)))
    case 'answered':
      return made(1, (scope) => truth(isAnswered(scope.read(name))))
  }
  return undefined
}

function onDate(date: Compiled, ask: (on: Value, scope: Scope) => Value): Compiled {
  return made(date.size + 1, (scope) => {
    const on = valueAs('date', { value: date.run(scope), literal: date.literal })
    return dateOf(on) === undefined ? unknownOf(on) : ask(on, scope)
  })
}
