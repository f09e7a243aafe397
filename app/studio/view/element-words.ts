import type { Element } from '#app/data/studio/elements.ts'
import { shapeTitle } from '#app/data/studio/meta-schema.ts'
import { clauseMark } from '#app/messages/form.ts'
import { shortDate } from '#app/messages/format.ts'
import type { Language } from '#app/messages/language.ts'
import { say } from '#app/messages/say.ts'
import { everyWords, termWords } from '#app/messages/term-words.ts'
import { isUnit } from './is-unit.ts'

/** An element as people call it: what it is, its title, its term or its date, and its clause. */
export type ElementWords = { readonly kind: string; readonly title: string; readonly clause: string }

export function elementWords(element: Element, language: Language, value?: unknown): ElementWords {
  const { kind, title, name, source } = element
  const called = title === undefined ? undefined : say(title, language)
  return {
    kind: say(shapeTitle(kind), language),
    title: (kind === 'clause' ? named(name, called) : called) ?? lengthOf(kind, value, language) ?? nameWords(element),
    clause: kind === 'clause' ? '' : clauseMark(source, language),
  }
}

/** «Срок: 3 рабочих дня», «Действие «Подать заявление»»: the kind and the title in one line. */
export function elementLine(element: Element, language: Language): string {
  const { kind, title } = elementWords(element, language)
  return title === '' ? kind : `${kind} «${title}»`
}

/** «3 рабочих дня»; undefined where a value says no length of its own. */
function lengthOf(kind: string, value: unknown, language: Language): string | undefined {
  if (typeof value !== 'object' || value === null || !('amount' in value) || !('unit' in value)) return undefined
  const { amount, unit } = value
  if (typeof amount !== 'number' || !isUnit(unit)) return undefined
  return kind === 'every' ? everyWords({ amount, unit }, language) : termWords({ amount, unit }, language)
}

function named(clause: string, gist: string | undefined): string {
  return gist === undefined ? clause : `${clause} ${gist}`
}

// A key of the language itself («deadline») says no more than the kind does.
function nameWords({ name, pointer }: Element): string {
  if (/^\d{4}-\d{2}-\d{2}$/.test(name)) return shortDate(name)
  if (/^\d+$/.test(name)) return String(Number(name) + 1)
  return hasOwnName(pointer) ? name : ''
}

/** Whether the name of a node was chosen by its author: `assess-need`, but not `deadline`. */
export function hasOwnName(pointer: string): boolean {
  return holders.includes(pointer.split('/').at(-2) ?? '')
}

const holders: readonly string[] = [
  'roles',
  'consents',
  'entries',
  'stages',
  'branches',
  'closings',
  'duties',
  'registers',
  'tasks',
  'next',
  'requires',
  'recommends',
  'exceptions',
  'agencies',
  'aliases',
  'parameters',
  'procedures',
  'values',
  'groups',
  'services',
  'sections',
  'fields',
  'columns',
  'clauses',
  'findings',
  'amendments',
  'cites',
  'lists',
  'traits',
]
