import type { Language } from '#app/messages/language.ts'
import type { FieldLayout, Layout } from '#engine/forms'
import { isObject } from '#engine/record'
import type { Answers } from '#engine/schema'
import { type AnswerPath, answerAt } from './answer-path.ts'
import { answerText, unitOf } from './answer-text.ts'

/** An answer that two versions of a form give differently, both in words; no line where one has no answer. */
export type Difference = {
  readonly path: AnswerPath
  readonly title: string
  readonly one: readonly string[]
  readonly other: readonly string[]
}

/** What two versions of the answers say differently, field by field; a table or services as a whole, row by row in words. */
export function answerDifferences(
  { sections }: Layout,
  one: Answers,
  other: Answers,
  language: Language,
): readonly Difference[] {
  return sections.flatMap(({ fields }) => fields.flatMap((field) => differencesIn(field, [], '', one, other, language)))
}

function differencesIn(
  field: FieldLayout,
  outer: AnswerPath,
  prefix: string,
  one: Answers,
  other: Answers,
  language: Language,
): readonly Difference[] {
  if (field.computed) return []
  const path = [...outer, field.name]
  const title = prefix === '' ? field.title : `${prefix}: ${field.title}`
  if (field.kind === 'group')
    return (field.parts ?? []).flatMap((part) => differencesIn(part, path, title, one, other, language))
  const [before, after] = [answerAt(one, path), answerAt(other, path)]
  if (isSameAnswer(before, after)) return []
  return [{ path, title, one: answerLines(field, before, language), other: answerLines(field, after, language) }]
}

/** Whether two answers say the same; the order in which members were typed says nothing. */
export function isSameAnswer(one: unknown, other: unknown): boolean {
  return JSON.stringify(sorted(one)) === JSON.stringify(sorted(other))
}

/** An answer in words: rows one line each. */
export function answerLines(field: FieldLayout, answer: unknown, language: Language): readonly string[] {
  if (Array.isArray(answer) && field.parts) return answer.map((row, index) => rowLine(field, row, index, language))
  const text = withUnit(field, answer, language)
  return text === '' ? [] : text.split('\n')
}

function rowLine(field: FieldLayout, row: unknown, index: number, language: Language): string {
  const service = field.options?.find(({ id }) => id === answerAt(row, ['service']))?.title
  const cells = (field.parts ?? []).map((part) => withUnit(part, answerAt(row, [part.name]), language))
  return `${index + 1}. ${[service, ...cells].filter((one) => one !== undefined && one !== '').join(' · ')}`
}

function withUnit(field: FieldLayout, answer: unknown, language: Language): string {
  const text = answerText(field, answer, language)
  const unit = unitOf(field)
  return text !== '' && unit ? `${text}\u00a0${unit}` : text
}

function sorted(answer: unknown): unknown {
  if (Array.isArray(answer)) return answer.map(sorted)
  if (!isObject(answer)) return answer
  return Object.fromEntries(
    Object.entries(answer)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, part]) => [name, sorted(part)]),
  )
}
