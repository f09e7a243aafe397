import type { Value } from '#engine/expression'
import { fail, problem, type Result } from '#engine/result'
import type { AnswerCode, AnswerProblem } from './answer-problem.ts'

export type Reading = Result<Value, AnswerProblem>

/** What a field kind without parts of its own knows about its answers. */
export type Leaf = {
  /** The stored form of what was typed or pasted; undefined where it is not even the kind of JSON this field has. */
  readonly normal: (answer: unknown) => unknown
  /** The value of an answer in its stored form, or what is wrong with it. */
  readonly read: (answer: unknown) => Reading
  /** The answer that says the value; undefined where the field cannot. */
  readonly write: (value: Value) => unknown
  readonly schema: Readonly<Record<string, unknown>>
}

export function wrong(
  code: AnswerCode,
  params?: Readonly<Record<string, string | number>>,
  path: readonly (string | number)[] = [],
): Reading {
  return fail([problem(code, path, params)])
}
