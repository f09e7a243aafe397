import type { FieldType, PlainField } from '#app/data/studio/plain-fields.ts'
import type { StudioProblem } from '#app/data/studio/studio-problem.ts'
import { clauseMark } from '#app/messages/form.ts'
import { shortDate } from '#app/messages/format.ts'
import type { Language } from '#app/messages/language.ts'
import { say } from '#app/messages/say.ts'
import { fieldSentence } from '#app/messages/studio-problems.ts'
import { type Entries, entriesOf } from '../edit/field-entries.ts'
import { inputName } from '../edit/input-name.ts'
import { expressionWords } from './expression-words.ts'

export type OptionView = { readonly value: string; readonly title: string }

/** A field of an element as its page shows it. */
export type FieldView = {
  readonly key: string
  readonly name: string
  readonly pointer: string
  readonly title: string
  readonly type: FieldType
  readonly required: boolean
  readonly entries: Entries
  readonly options: readonly OptionView[]
  /** What a field without an editor of its own says: conditions in words, paths, anything else as JSON. */
  readonly words: readonly string[]
  readonly inherited?: string
  readonly min?: number
  readonly max?: number
  readonly problem?: string
}

type Around = {
  readonly problems: readonly StudioProblem[]
  readonly titleOf: (name: string) => string | undefined
  readonly language: Language
}

export function fieldView(field: PlainField, { problems, titleOf, language }: Around): FieldView {
  const { key, pointer, title, type, required, value, inherited, min, max } = field
  const found = problems.find((one) => isAbout(one, field))
  const entries = entriesOf(field)
  const isClause = field.named === 'clause'
  const known = (field.options ?? []).map((option) => ({
    value: option.value,
    title: isClause
      ? `${clauseMark(option.value, language)}. ${say(option.title, language)}`
      : say(option.title, language),
  }))
  // What stands there stays to be chosen, even where nothing of that name is known.
  const own = isChosen(type) ? (entries[inputName(key)] ?? []).filter((one) => one !== '') : []
  const unknown = own.filter((one) => known.every((option) => option.value !== one))
  return {
    key,
    name: inputName(key),
    pointer,
    title: say(title, language),
    type,
    required,
    entries,
    options: isChosen(type) ? [...unknown.map((one) => ({ value: one, title: named(one, titleOf) })), ...known] : [],
    words: wordsOf(type, value ?? inherited, titleOf, language),
    inherited: inherited === undefined || Object.keys(entries).length === 0 ? undefined : plain(inherited, titleOf),
    min,
    max,
    problem: found && fieldSentence(found, field, language),
  }
}

function isChosen(type: FieldType): boolean {
  return ['choice', 'choices', 'reference', 'references'].includes(type)
}

// A missing key is told of the node that lacks it.
function isAbout({ code, pointer, params }: StudioProblem, field: PlainField): boolean {
  if (pointer === field.pointer || pointer.startsWith(`${field.pointer}/`)) return true
  const outer = field.pointer.slice(0, field.pointer.lastIndexOf('/'))
  if (pointer !== outer) return false
  return code === 'missing-key' ? params?.key === field.key : code === 'no-source' && field.key === 'source'
}

function wordsOf(type: FieldType, value: unknown, titleOf: Around['titleOf'], language: Language): readonly string[] {
  if (value === undefined) return []
  switch (type) {
    case 'condition':
    case 'expression': {
      const said = expressionWords(value, titleOf, language)
      return said.length > 0 ? said : [JSON.stringify(value)]
    }
    case 'path':
      return [named(String(value), titleOf)]
    case 'json':
      return typeof value === 'object' && value !== null
        ? Object.entries(value).map(([name, one]) => `${titleOf(name) ?? name}: ${plain(one, titleOf)}`)
        : [String(value)]
  }
  return []
}

function plain(value: unknown, titleOf: Around['titleOf']): string {
  if (typeof value === 'string') return /^\d{4}-\d{2}-\d{2}$/.test(value) ? shortDate(value) : named(value, titleOf)
  if (typeof value === 'object' && value !== null && 'ru' in value) return String(value.ru)
  return Array.isArray(value) ? value.map((one) => plain(one, titleOf)).join(', ') : JSON.stringify(value)
}

function named(path: string, titleOf: Around['titleOf']): string {
  const [head = '', ...rest] = path.split('.')
  const title = titleOf(path) ?? titleOf(head)
  return title === undefined ? path : [title, ...rest.map((step) => titleOf(step) ?? step)].join(': ')
}
