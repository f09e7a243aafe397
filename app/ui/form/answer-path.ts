import { isObject } from '#engine/record'
import type { Answers } from '#engine/schema'

export type AnswerPath = readonly (string | number)[]

/** "/incomes/0/amount" */
export function pointerOf(path: AnswerPath): string {
  return path.map((step) => `/${step}`).join('')
}

/** The id of the control that asks for the answer. */
export function controlId(path: AnswerPath): string {
  return ['answer', ...path].join('_')
}

export function answerAt(answers: unknown, path: AnswerPath): unknown {
  return path.reduce<unknown>(
    (found, step) => (hasMembers(found) && Object.hasOwn(found, step) ? found[step] : undefined),
    answers,
  )
}

/** The answers with one set, or taken out where it is undefined or blank; the same object where nothing changes. */
export function withAnswer(answers: Answers, path: AnswerPath, answer: unknown): Answers {
  const blank = typeof answer === 'string' && answer.trim() === '' ? undefined : answer
  if (Object.is(answerAt(answers, path), blank)) return answers
  return edited(answers, path, blank) as Answers
}

function edited(from: unknown, [step, ...rest]: AnswerPath, answer: unknown): unknown {
  if (step === undefined) return answer
  if (typeof step === 'number') {
    const rows = Array.isArray(from) ? [...from] : []
    rows[step] = edited(rows[step], rest, answer)
    return rows
  }
  const { [step]: before, ...others } = isObject(from) && !Array.isArray(from) ? from : {}
  const after = edited(before, rest, answer)
  return after === undefined ? others : { ...others, [step]: after }
}

function hasMembers(value: unknown): value is Readonly<Record<string | number, unknown>> {
  return typeof value === 'object' && value !== null
}
