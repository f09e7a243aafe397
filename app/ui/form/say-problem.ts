import { answerSentence } from '#app/messages/answer-problem.ts'
import { form as messages } from '#app/messages/form.ts'
import type { Language } from '#app/messages/language.ts'
import { say } from '#app/messages/say.ts'
import type { AnswerProblem, PlacedField } from '#engine/forms'
import type { Text } from '#engine/schema'
import { type AnswerPath, answerAt } from './answer-path.ts'

type Fields = ReadonlyMap<string, PlacedField>

/** The sentence of a problem, with the field named as the form names it, or, `inPlace`, as it stands beside the field. */
export function sayProblem(
  problem: AnswerProblem,
  fields: Fields,
  answers: unknown,
  language: Language,
  inPlace = false,
): string {
  const { field, label: full } = named(problem.path, fields, language)
  const isCell = problem.path.some((step) => typeof step === 'number')
  const label = inPlace && isCell && field ? shortened(say(field.field.title, language)) : full
  const answer = answerAt(answers, problem.path)
  const params = { ...problem.params }
  const unmet = field?.field.requires?.[String(params.name)]
  if (problem.code === 'requirement-unmet' && unmet?.title) params.title = say(unmet.title, language)
  const says = {
    label,
    kind: field && problem.path.at(-1) === field.path.at(-1) ? field.field.kind : undefined,
    digits: typeof answer === 'string' ? answer.replace(/\D/g, '').length : 0,
    params,
  }
  return answerSentence(problem.code, says, language)
}

/** «Ф.И.О.: фамилия», «Доход, строка 2: вид дохода» of the place of an answer. */
function named(path: AnswerPath, fields: Fields, language: Language) {
  const t = messages[language]
  const parts = {
    date: t.dateLabel,
    number: t.number,
    issuer: t.issuer,
    name: t.name,
    position: t.position,
    service: t.service,
  }
  let field: PlacedField | undefined
  let label = ''
  for (const [index, step] of path.entries()) {
    if (typeof step === 'number') {
      const isRow = field?.field.kind === 'table' || field?.field.kind === 'services'
      if (isRow) label += `, ${t.row(step + 1).toLowerCase()}`
      continue
    }
    const placed = fields.get(
      path
        .slice(0, index + 1)
        .filter((one) => typeof one === 'string')
        .join('.'),
    )
    const title: Text = placed?.field.title ?? (step in parts ? parts[step as keyof typeof parts] : step)
    label += label === '' ? say(title, language) : `: ${say(title, language)}`
    field = placed ?? field
  }
  return { field, label: label.charAt(0).toUpperCase() + label.slice(1) }
}

/** A long heading of a column by its first words. */
function shortened(title: string): string {
  const cut = title.length > 32 ? `${title.slice(0, 30).replace(/\s+\S*$/, '')}…` : title
  return cut.charAt(0).toUpperCase() + cut.slice(1)
}
