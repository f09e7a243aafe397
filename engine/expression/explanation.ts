import type { Value } from './value.ts'

/**
 * How an outcome came about: the operator, what it read (`path`: an answer, task, consent or parameter) and its parts
 * in order. A list operator has the list first, then one part per row.
 */
export type Explanation = {
  readonly operator: string
  readonly outcome: Value
  readonly path?: string
  readonly parts: readonly Explanation[]
}
