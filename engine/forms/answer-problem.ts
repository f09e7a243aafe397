import type { Problem } from '#engine/result'
import type { TextField } from '#engine/schema'

export type Mask = NonNullable<TextField['mask']>

export type AnswerCode =
  | 'required'
  | 'wrong-type'
  | 'undeclared'
  | 'too-large'
  | 'too-long'
  | 'too-many-rows'
  | 'bad-integer'
  | 'bad-decimal'
  | 'bad-money'
  | 'bad-date'
  | 'bad-date-time'
  | 'below-min'
  | 'above-max'
  | 'not-an-option'
  | 'duplicate'
  | 'requirement-unmet'
  | `bad-${Mask}`

export type AnswerProblem = Problem<AnswerCode>
