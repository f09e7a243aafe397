import { isObject, own } from '#engine/record'
import { problem } from '#engine/result'
import type { ServicesField } from '#engine/schema'
import type { AnswerProblem } from './answer-problem.ts'
import { choice } from './choice.ts'
import type { FormContext } from './form-context.ts'
import { serviceTitles } from './services.ts'

/** Each row names a service of the catalogue, and each service stands in one row. */
export function serviceProblems(
  field: ServicesField,
  rows: readonly unknown[],
  context: FormContext,
): readonly AnswerProblem[] {
  const offered = choice(serviceTitles(field, context))
  const seen = new Set<unknown>()
  return rows.flatMap((row, index): readonly AnswerProblem[] => {
    const service = isObject(row) ? own(row, 'service') : undefined
    const path = [index, 'service']
    if (service === undefined) return [problem('required', path)]
    if (!offered.read(service).ok) return [problem('not-an-option', path)]
    if (seen.has(service)) return [problem('duplicate', path)]
    seen.add(service)
    return []
  })
}
