import type { Problem } from '#engine/result'
import type { LinkCode } from './link-code.ts'

type FileCode =
  | 'misplaced-file'
  | 'repeated-file'
  | 'too-many-files'
  | 'too-large-file'
  | 'too-many-nodes'
  | 'too-deep'
  | 'too-many-items'
  | 'too-many-problems'
  | 'syntax'
  | 'duplicate-key'
  | 'forbidden-key'

type MergeCode = 'wrong-id' | 'unknown-base' | 'cyclic-base' | 'too-many-bases' | 'final-changed' | 'null-outside-patch'

type ShapeCode =
  | 'unknown-key'
  | 'missing-key'
  | 'bad-key'
  | 'wrong-type'
  | 'not-one-of'
  | 'bad-format'
  | 'too-small'
  | 'too-large'
  | 'too-short'
  | 'too-long'
  | 'too-few'
  | 'too-many'
  | 'repeated-item'
  | 'wrong-shape'

export type DefinitionCode = FileCode | MergeCode | ShapeCode | LinkCode

/** A problem before it is known which file said it: `path` leads into the merged definition. */
export type Fault = Problem<DefinitionCode>

/** Where something is written; `line` and `column` count from 1, `pointer` is a JSON Pointer (RFC 6901). */
export type DefinitionPlace = {
  readonly file: string
  readonly pointer: string
  readonly line: number
  readonly column: number
}

/** A problem of a definitions folder with its place. */
export type DefinitionProblem = Fault & DefinitionPlace
