import type { Problem } from '#engine/result'

/** Why a file is not taken as the text of an act. */
export type TextRefusal =
  | 'no-file'
  | 'no-name'
  | 'bad-date'
  | 'file-too-large'
  | 'text-too-large'
  | 'too-many-lines'
  | 'not-a-text'
  | 'broken-document'
  | 'empty-text'

export type TextProblem = Problem<TextRefusal>
