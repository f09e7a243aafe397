import { decimalText, type Explanation, moneyText, type Value } from '#engine/expression'
import { shortMoment } from './dates.ts'
import type { Language } from './language.ts'

/** How conditions call what they read. `option` is a choice's title; `isOpen` says whether the reader may see an answer. */
export type ConditionNames = {
  readonly answer: (path: string) => string
  readonly option: (path: string, value: string) => string
  readonly done: (id: string) => string
  readonly consent: (id: string) => string
  /** How a consent stands in a case, where there is one. */
  readonly consentNow?: (id: string) => string | undefined
  readonly parameter: (id: string) => string
  readonly isOpen: (path: string) => boolean
}

/** What a condition asks for, and how things stand, in the reader's words. */
export function conditionWords(needed: Explanation, names: ConditionNames, language: Language): string {
  const words = sentences[language]
  const { operator, parts, path = '', outcome } = needed
  const inner = (part: Explanation) => conditionWords(part, names, language)
  switch (operator) {
    case 'and':
      return parts.map(inner).join('; ')
    case 'or':
      return parts.map(inner).join(words.or)
    case '!':
      return words.not(parts.map(inner).join('; '))
    case 'done':
      return words.done(names.done(path))
    case 'consent': {
      const now = names.consentNow?.(path)
      return words.consent(names.consent(path)) + (now === undefined ? '' : words.now(now))
    }
    case 'answered':
      return words.answered(names.answer(path))
    case 'valid':
      return outcome.type === 'boolean'
        ? words.expired(names.answer(path))
        : words.undated(names.answer((outcome.type === 'unknown' && outcome.path) || path))
    case 'var':
      return `${names.answer(path)}: ${words.yes}${standing(needed, path, names, language)}`
    case '==':
    case '!=':
    case '<':
    case '<=':
    case '>':
    case '>=':
    case 'in':
      return comparison(needed, operator, names, language)
  }
  return words.list(parts[0]?.path === undefined ? '' : names.answer(parts[0].path))
}

type Comparison = '==' | '!=' | '<' | '<=' | '>' | '>=' | 'in'

function comparison({ parts }: Explanation, operator: Comparison, names: ConditionNames, language: Language): string {
  const [left, right] = parts
  if (!left || !right) return ''
  const isDate = [left, right].some(({ outcome }) => outcome.type === 'date' || outcome.type === 'date-time')
  const word = sentences[language][isDate ? 'dates' : 'values'][operator]
  const wanted = operand(right, left.path, names, language)
  return `${operand(left, right.path, names, language)}: ${word}${wanted}${standing(left, left.path, names, language)}`
}

function operand(part: Explanation, other: string | undefined, names: ConditionNames, language: Language): string {
  const { operator, path, outcome, parts } = part
  if (operator === 'var' && path !== undefined) return names.answer(path)
  if (operator === 'parameter' && path !== undefined) return names.parameter(path)
  if (operator === 'age') return sentences[language].age
  if (operator === 'literal') {
    const values = parts.length > 0 ? parts.map((item) => item.outcome) : [outcome]
    return values.map((value) => valueWords(value, other, names, language)).join(', ')
  }
  return sentences[language].computed
}

/** «(сейчас: не заполнено)», or nothing where the reader may not know. */
function standing(part: Explanation, path: string | undefined, names: ConditionNames, language: Language): string {
  const read = part.operator === 'age' ? part.parts[0]?.path : path
  if (part.operator === 'literal' || (read !== undefined && !names.isOpen(read))) return ''
  return sentences[language].now(valueWords(part.outcome, path, names, language))
}

function valueWords(value: Value, path: string | undefined, names: ConditionNames, language: Language): string {
  const words = sentences[language]
  switch (value.type) {
    case 'unknown':
      return words.unanswered
    case 'boolean':
      return value.value ? words.yes : words.no
    case 'text':
      return path === undefined ? value.value : names.option(path, value.value)
    case 'number':
      return decimalText(value)
    case 'money':
      return `${moneyText(value.value)} ₽`
    case 'date':
    case 'date-time':
      return shortMoment(value.value)
    case 'list':
      return words.items(value.items.length)
    case 'record':
      return words.answeredValue
  }
}

const signs = { '<': 'меньше ', '<=': 'не больше ', '>': 'больше ', '>=': 'не меньше ' }

const sentences = {
  ru: {
    or: ', или ',
    not: (inner: string) => `не должно быть: ${inner}`,
    done: (title: string) => `выполнить: ${title}`,
    consent: (title: string) => `получить: ${title}`,
    answered: (title: string) => `заполнить: ${title}`,
    expired: (title: string) => `срок действия истёк: ${title}`,
    undated: (title: string) => `указать дату документа: ${title}`,
    list: (title: string) => (title === '' ? 'условие не выполнено' : `условие по списку не выполнено: ${title}`),
    values: { '==': '', '!=': 'не ', in: 'одно из: ', ...signs },
    dates: {
      '==': '',
      '!=': 'не ',
      in: 'одно из: ',
      '<': 'раньше ',
      '<=': 'не позже ',
      '>': 'позже ',
      '>=': 'не раньше ',
    },
    now: (value: string) => ` (сейчас: ${value})`,
    unanswered: 'не заполнено',
    answeredValue: 'заполнено',
    computed: 'вычисленное значение',
    age: 'возраст, полных лет',
    items: (count: number) => `строк: ${count}`,
    yes: 'да',
    no: 'нет',
  },
  en: {
    or: ', or ',
    not: (inner: string) => `must not be: ${inner}`,
    done: (title: string) => `do: ${title}`,
    consent: (title: string) => `obtain: ${title}`,
    answered: (title: string) => `fill in: ${title}`,
    expired: (title: string) => `no longer valid: ${title}`,
    undated: (title: string) => `give the date of the document: ${title}`,
    list: (title: string) => (title === '' ? 'a condition is not met' : `a condition on the list is not met: ${title}`),
    values: {
      '==': '',
      '!=': 'not ',
      in: 'one of: ',
      '<': 'less than ',
      '<=': 'at most ',
      '>': 'more than ',
      '>=': 'at least ',
    },
    dates: {
      '==': '',
      '!=': 'not ',
      in: 'one of: ',
      '<': 'before ',
      '<=': 'not after ',
      '>': 'after ',
      '>=': 'not before ',
    },
    now: (value: string) => ` (now: ${value})`,
    unanswered: 'not filled in',
    answeredValue: 'filled in',
    computed: 'a computed value',
    age: 'age in full years',
    items: (count: number) => `rows: ${count}`,
    yes: 'yes',
    no: 'no',
  },
} satisfies Record<Language, unknown>
