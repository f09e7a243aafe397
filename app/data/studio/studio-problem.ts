import type { DefinitionCode } from '#engine/definition'
import type { FormCode } from '#engine/forms'
import type { Problem } from '#engine/result'

/** What is wrong with a set of definitions: as the loader says it, as forms say it, and what only a trial shows. */
export type StudioCode = DefinitionCode | FormCode | TrialCode

/** `too-slow`: the set takes longer to read than a server may spend on it; `check-failed`: reading it broke off. */
export type TrialCode = 'too-slow' | 'check-failed' | 'form-failed'

/** A problem of a set of definitions by file, JSON Pointer, line and column (from 1); a problem of the whole set has no file. */
export type StudioProblem = Problem<StudioCode> & {
  readonly file: string
  readonly pointer: string
  readonly line: number
  readonly column: number
}
