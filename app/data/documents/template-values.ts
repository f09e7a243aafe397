import type { Language } from '#app/messages/language.ts'
import { say } from '#app/messages/say.ts'
import { answerAt, pointerOf } from '#app/ui/form/answer-path.ts'
import { answerText } from '#app/ui/form/answer-text.ts'
import { dateText } from '#app/ui/form/date-text.ts'
import { type FieldLayout, type FormContext, type Layout, settle } from '#engine/forms'
import { isObject } from '#engine/record'
import type { Answers, Form } from '#engine/schema'
import { rowTag } from './template-tags.ts'

/** The case a paper is of, as its tags say it. */
export type CaseWords = { readonly number: string; readonly person: string; readonly birthDate: string }

export type TemplateValues = Readonly<Record<string, string | readonly Readonly<Record<string, string>>[]>>

type Asked = {
  readonly form: Form
  readonly layout: Layout
  readonly context: FormContext
  readonly language: Language
  readonly answers?: Answers
  /** Nothing, or the head alone, is filled in. */
  readonly isBlankCopy: boolean
  readonly ofCase?: CaseWords
}

const toWrite = '____________'
const emptyRows = 4

/** The text of every tag: an answer as people read it, a line to write on where there is none. */
export function templateValues({
  form,
  layout,
  context,
  language,
  answers,
  isBlankCopy,
  ofCase,
}: Asked): TemplateValues {
  const { hidden } = settle(form, answers ?? {}, context)
  const fields = layout.sections.flatMap((section) => section.fields)
  const isHidden = (path: readonly string[]) => path.some((_, end) => hidden.has(pointerOf(path.slice(0, end + 1))))
  // What does not apply stays to be written in the act's own form and is left out in ours.
  const emptyAt = (path: readonly string[]) =>
    !isBlankCopy && form.origin !== 'annex' && isHidden(path) ? '' : toWrite

  function valuesOf(field: FieldLayout, before: readonly string[]): TemplateValues {
    const path = [...before, field.name]
    const answer = isHidden(path) ? undefined : answerAt(answers, path)
    if (field.kind === 'group') return Object.assign({}, ...(field.parts ?? []).map((part) => valuesOf(part, path)))
    if (field.kind === 'table' || field.kind === 'services') return { [path.join('.')]: rowsOf(field, answer) }
    return textsOf(path.join('.'), field, answer, language, emptyAt(path))
  }

  function rowsOf(field: FieldLayout, answer: unknown): readonly Readonly<Record<string, string>>[] {
    const given: readonly unknown[] = Array.isArray(answer) ? answer : []
    const rows = given.length > 0 || !isBlankCopy ? given : Array(emptyRows).fill({})
    return rows.map((row, index) => ({
      [rowTag]: `${index + 1}`,
      ...(field.kind === 'services' ? serviceOf(answerAt(row, ['service'])) : {}),
      ...Object.assign({}, ...(field.parts ?? []).map((column) => columnOf(column, row, ''))),
    }))
  }

  function columnOf(column: FieldLayout, row: unknown, before: string): Readonly<Record<string, string>> {
    const answer = answerAt(row, [column.name])
    if (column.kind !== 'group') return textsOf(before + column.name, column, answer, language, '')
    const parts = (column.parts ?? []).map((part) => columnOf(part, answer, `${before}${column.name}.`))
    return Object.assign({}, ...parts)
  }

  function serviceOf(id: unknown): Readonly<Record<string, string>> {
    const services = Object.values(context.catalogues).flatMap(({ groups }) =>
      Object.values(groups).flatMap((group) => Object.entries(group.services)),
    )
    const service = services.find(([name]) => name === id)?.[1]
    return { code: service?.code ?? '', service: service ? say(service.title, language) : '' }
  }

  return Object.assign(
    {
      'case.number': ofCase?.number ?? '',
      'case.person': ofCase?.person ?? '',
      'case.birth-date': ofCase?.birthDate ?? '',
    },
    ...fields.map((field) => valuesOf(field, [])),
  )
}

function textsOf(
  tag: string,
  field: FieldLayout,
  answer: unknown,
  language: Language,
  empty: string,
): Readonly<Record<string, string>> {
  const whole = { [tag]: answerText(field, answer, language) || empty }
  const chosen = (id: unknown) => ((Array.isArray(answer) ? answer.includes(id) : answer === id) ? '☒' : '☐')
  switch (field.kind) {
    case 'choice':
    case 'choices':
      return { ...whole, ...Object.fromEntries((field.options ?? []).map(({ id }) => [`${tag}:${id}`, chosen(id)])) }
    case 'yes-no':
      return { ...whole, [`${tag}:yes`]: chosen(true), [`${tag}:no`]: chosen(false) }
    case 'signature':
    case 'document': {
      const parts = field.kind === 'signature' ? ['name', 'position', 'date'] : ['number', 'date', 'issuer']
      const texts = parts.map((part) => [`${tag}.${part}`, partText(answer, part) || empty])
      return { ...whole, ...Object.fromEntries(texts) }
    }
    default:
      return whole
  }
}

function partText(answer: unknown, part: string): string {
  const text = isObject(answer) ? answer[part] : undefined
  return part === 'date' ? dateText(text) : typeof text === 'string' ? text : ''
}
