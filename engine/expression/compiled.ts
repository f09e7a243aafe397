import type { Expression } from './expression.ts'
import type { Scope } from './scope.ts'
import type { Value } from './value.ts'

/**
 * An expression made ready once, for those who ask what it amounts to and not why. `size` is how many steps a walk over
 * it takes at most; `literal` as in an operand.
 */
export type Compiled = {
  readonly run: (scope: Scope) => Value
  readonly literal: boolean
  readonly size: number
}

/** Makes ready what stands inside an operator; undefined for what is left to the walk. */
export type Inner = (expression: Expression) => Compiled | undefined

export function made(size: number, run: (scope: Scope) => Value): Compiled {
  return { run, literal: false, size }
}

export function constantly(value: Value): Compiled {
  return { run: () => value, literal: true, size: 1 }
}
