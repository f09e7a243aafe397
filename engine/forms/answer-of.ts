import type { Value } from '#engine/expression'
import type { Field } from '#engine/schema'
import type { FormContext } from './form-context.ts'
import { isContainer, leafOf } from './leaf-of.ts'
import { isBlank } from './plain.ts'

/** The answer of the field that says the value; undefined where the field cannot say it. */
export function answerOf(field: Field, value: Value, context: FormContext): unknown {
  if (isContainer(field)) return undefined
  const leaf = leafOf(field, context)
  const answer = leaf.normal(leaf.write(value))
  return !isBlank(answer) && leaf.read(answer).ok ? answer : undefined
}
