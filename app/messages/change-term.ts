import type { Length, Unit } from '#engine/calendar'
import { namingKeys } from './definition-keys.ts'
import { keyWords, valueWords } from './definition-words.ts'
import { shortDate } from './format.ts'
import type { Language } from './language.ts'
import { everyWords, termWords } from './term-words.ts'

type Json = Readonly<Record<string, unknown>>

/** «срок 3 → 5 рабочих дней», «срок: 3 рабочих дня → 1 месяц; со дня: … → …»: how a term, a period or a recurrence changed. */
export function termChange(
  key: string,
  { before, after }: { readonly before: unknown; readonly after: unknown },
  nameOf: (id: string) => string,
  language: Language,
): string {
  const noun = (keyWords(key, language) ?? key).toLowerCase()
  const [was, is] = [recordOf(before), recordOf(after)]
  if (!was || !is) return whole(noun, before, after, key, language)
  const [old, now] = [lengthOf(was), lengthOf(is)]
  const isOfOneUnit = old && now && old.unit === now.unit && key !== 'every'
  const length = isOfOneUnit
    ? `${noun} ${old.amount} → ${termWords(now, language)}`
    : `${noun}: ${termOf(was, key, language)} → ${termOf(is, key, language)}`
  const rest = [...new Set([...Object.keys(was), ...Object.keys(is)])]
    .filter((name) => !heads.includes(name))
    .filter((name) => JSON.stringify(was[name]) !== JSON.stringify(is[name]))
    .map((name) => partChange(key, name, was[name], is[name], nameOf, language))
  const said = [...(isSameHead(was, is) ? [] : [length]), ...rest]
  return said.length === 0 ? `${noun}: ${words[language].other}` : said.join('; ')
}

const heads: readonly string[] = ['amount', 'unit', 'undated', 'date']

function isSameHead(was: Json, is: Json): boolean {
  return heads.every((name) => JSON.stringify(was[name]) === JSON.stringify(is[name]))
}

function whole(noun: string, before: unknown, after: unknown, key: string, language: Language): string {
  const one = recordOf(after) ?? recordOf(before)
  const term = one ? ` ${termOf(one, key, language)}` : ''
  return `${after === undefined ? words[language].removed : words[language].added}: ${noun}${term}`
}

function partChange(
  key: string,
  name: string,
  before: unknown,
  after: unknown,
  nameOf: (id: string) => string,
  language: Language,
): string {
  const noun = (keyWords(name, language, key) ?? name).toLowerCase()
  const say = (value: unknown): string => {
    if (value === undefined) return words[language].none
    if (typeof value === 'boolean') return words[language][value ? 'yes' : 'no']
    if (typeof value !== 'string') return typeof value === 'number' ? String(value) : words[language].other
    if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return shortDate(value)
    return (namingKeys.has(name) ? undefined : valueWords(value, language, name)) ?? nameOf(value)
  }
  const [was, is] = [say(before), say(after)]
  return was === is ? `${noun}: ${words[language].other}` : `${noun}: ${was} → ${is}`
}

function termOf(term: Json, key: string, language: Language): string {
  const length = lengthOf(term)
  if (length) return key === 'every' ? everyWords(length, language) : termWords(length, language)
  if (typeof term.date === 'string') return words[language].until(shortDate(term.date))
  if (term.undated !== undefined) return words[language].undated
  if (typeof term.amount === 'string') return words[language].chosen(term.amount)
  const { from, to } = term
  const day = (value: unknown) => (typeof value === 'string' ? shortDate(value) : '…')
  return from === undefined && to === undefined ? words[language].other : `${day(from)} – ${day(to)}`
}

const units: ReadonlySet<string> = new Set<Unit>([
  'hour',
  'day-and-night',
  'calendar-day',
  'working-day',
  'week',
  'month',
  'quarter',
  'year',
])

function lengthOf({ amount, unit }: Json): Length | undefined {
  return typeof amount === 'number' && isUnit(unit) ? { amount, unit } : undefined
}

function isUnit(value: unknown): value is Unit {
  return typeof value === 'string' && units.has(value)
}

function recordOf(value: unknown): Json | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : undefined
}

const words = {
  ru: {
    added: 'добавлено',
    removed: 'убрано',
    none: 'не задано',
    other: 'иначе',
    undated: 'не назван',
    yes: 'да',
    no: 'нет',
    until: (date: string) => `до ${date}`,
    chosen: (path: string) => `по ответу «${path}»`,
  },
  en: {
    added: 'added',
    removed: 'removed',
    none: 'not set',
    other: 'otherwise',
    undated: 'not named',
    yes: 'yes',
    no: 'no',
    until: (date: string) => `until ${date}`,
    chosen: (path: string) => `by the answer “${path}”`,
  },
} satisfies Record<Language, unknown>
