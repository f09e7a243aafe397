import type { CheckCode, Severity } from '#engine/checks'
import type { DefinitionCode } from '#engine/definition'
import type { Problem } from '#engine/result'

/** What is wrong with a set of definitions: as the loader says it, as the checks say it, and what only a trial shows. */
export type StudioCode = DefinitionCode | CheckCode | TrialCode

/** `too-slow`: the set takes longer to read than a server may spend on it; `trial-failed`: reading it broke off. */
export type TrialCode = 'too-slow' | 'trial-failed' | 'form-failed'

/** A problem of a set of definitions by file, JSON Pointer, line and column (from 1); a problem of the whole set has no file. Without a severity it is an error. */
export type StudioProblem = Problem<StudioCode> & {
  readonly file: string
  readonly pointer: string
  readonly line: number
  readonly column: number
  readonly severity?: Severity
}

/** Whether a problem keeps a set from being published; a warning does not. */
export function isObstacle({ severity = 'error' }: StudioProblem): boolean {
  return severity === 'error'
}
