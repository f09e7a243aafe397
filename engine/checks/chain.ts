import type { Problem } from '#engine/result'
import type { Amount, Source, Text, Unit } from '#engine/schema'

/** A step of a procedure on the way from the start of a term to its end. */
export type ChainStep = {
  readonly task: string
  readonly title: Text
  readonly source?: Source
  readonly path: Problem['path']
}

/** A step with its own term: as it is written, and what it is counted from. */
export type ChainTerm = ChainStep & { readonly amount: Amount; readonly unit: Unit; readonly from: string }

/**
 * A term that other terms must fit into, in its own unit. `parts` are the terms of the longest way through it, one
 * after another; `undated` the steps of that way without a term; `slack` what is left for them, negative where the
 * parts do not fit. `apart` are terms inside it in other units, or begun before it: they are not counted, so that
 * `slack` is the most there can be.
 */
export type Chain = {
  readonly container: ChainTerm
  readonly parts: readonly ChainTerm[]
  readonly undated: readonly ChainStep[]
  readonly apart: readonly ChainTerm[]
  readonly slack: number
}
