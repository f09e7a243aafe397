import type { Library } from '#engine/definition'
import type { Problem } from '#engine/result'
import type { Kind } from '#engine/schema'

export type Severity = 'error' | 'warning' | 'note'

/** Where a definition is wrong: a path into the merged definition, and what a sentence needs. */
export type RuleFault = {
  readonly kind: Kind
  readonly id: string
  readonly path: Problem['path']
  readonly params?: Problem['params']
  /** The rule gave up here at its bound: it says so instead of guessing. */
  readonly unproved?: true
}

/** One thing that can be wrong between definitions that load; `find` returns every place where it is. */
export type Rule<Code extends string = string> = {
  readonly code: Code
  readonly severity: Severity
  readonly find: (library: Library) => readonly RuleFault[]
}
