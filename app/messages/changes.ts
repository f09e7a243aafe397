import { type Change, nodeKind, type Step } from '#engine/versions'
import { fileWords, nodeWords } from './change-nodes.ts'
import { termChange } from './change-term.ts'
import { namingKeys } from './definition-keys.ts'
import { keyWords, valueWords } from './definition-words.ts'
import { clauseMark } from './form.ts'
import { shortDate } from './format.ts'
import { inQuotes } from './in-quotes.ts'
import type { Language } from './language.ts'
import { say, type Text } from './say.ts'

/** A change for people: «п. 2.5», «этап «…», действие «…»», «срок 3 → 5 рабочих дней». */
export type ChangeWords = { readonly clause: string; readonly place: string; readonly what: string }

/** A change in words; `titleOf` knows what ids that a rule names are called. */
export function changeWords(
  change: Change,
  language: Language,
  titleOf: (id: string) => Text | undefined = () => undefined,
): ChangeWords {
  const { steps, file, source } = change
  const named = ['added', 'removed', 'moved', 'renamed'].includes(change.code) ? steps.slice(0, -1) : steps
  const place = named.length > 0 ? named.map((step) => stepWords(step, language)).join(', ') : fileName(file, language)
  const nameOf = (id: string) => {
    const title = titleOf(id)
    return inQuotes(title === undefined ? id : say(title, language), language)
  }
  return { clause: clauseMark(source, language), place, what: whatChanged(change, nameOf, language) }
}

/** «п. 2.5: срок 3 → 5 рабочих дней»; a change without a clause names its place instead. */
export function changeSentence(change: Change, language: Language): string {
  const { clause, place, what } = changeWords(change, language)
  return `${clause || place}: ${what}`
}

function whatChanged(change: Change, nameOf: (id: string) => string, language: Language): string {
  const words = sentences[language]
  const { steps, path, file } = change
  const node = steps.at(-1)
  const nodeName = node ? stepWords(node, language) : fileName(file, language)
  switch (change.code) {
    case 'file-added':
      return words.added(fileName(file, language))
    case 'file-removed':
      return words.removed(fileName(file, language))
    case 'added':
      return words.added(nodeName)
    case 'removed':
      return words.removed(nodeName)
    case 'moved':
      return words.moved(nodeName, homeOf(change.from, language), homeOf(steps, language))
    case 'renamed':
      return words.named(nodeName, change.from, path.at(-1) ?? '')
    case 'reordered': {
      const kind = nodeKind(path.at(-1) ?? '')
      return words.reordered(kind ? nodeWords[language][kind].many : (path.at(-1) ?? ''))
    }
    case 'term-changed':
      return termChange(path.at(-1) ?? '', change, nameOf, language)
    case 'condition-changed':
      return setOrChanged(change, noun(path, steps, language), words)
    case 'text-changed': {
      const [was, is] = [quoted(change.before, language), quoted(change.after, language)]
      const key = path.at(-1)
      if (key === 'title' || key === node?.name) return words.renamed(was, is)
      return `${noun(path, steps, language)}: ${was} → ${is}`
    }
    case 'value-changed': {
      const [was, is] = [change.before, change.after].map((value) => valueText(value, path, nameOf, language))
      const subject = noun(path, steps, language)
      return was === is ? setOrChanged(change, subject, words) : `${subject}: ${was} → ${is}`
    }
  }
}

function setOrChanged(
  { before, after }: { readonly before: unknown; readonly after: unknown },
  subject: string,
  words: (typeof sentences)['ru'],
): string {
  if (before === undefined) return words.added(subject)
  return after === undefined ? words.removed(subject) : words.changed(subject)
}

/** What is changed inside the node: «кто вместо, роль». */
function noun(path: readonly string[], steps: readonly Step[], language: Language): string {
  const last = path.lastIndexOf(steps.at(-1)?.name ?? '')
  return path
    .slice(last + 1)
    .map((key) => keyWords(key, language) ?? key)
    .join(', ')
    .toLowerCase()
}

function stepWords({ kind, name, title }: Step, language: Language): string {
  const called = kind === 'clause' ? name : inQuotes(title === undefined ? dated(name) : say(title, language), language)
  return `${nodeWords[language][kind].one} ${called}`
}

function homeOf(steps: readonly Step[], language: Language): string {
  const home = steps.at(-2)
  return home ? stepWords(home, language) : ''
}

function fileName(file: string, language: Language): string {
  const [folder = '', ...id] = file.split('/')
  return `${fileWords[language][folder] ?? folder} ${inQuotes(id.join('/'), language)}`
}

function quoted(text: Text | undefined, language: Language): string {
  if (text === undefined) return sentences[language].none
  const said = say(text, language)
  return inQuotes(said.length > 120 ? `${said.slice(0, 119)}…` : said, language)
}

function valueText(
  value: unknown,
  path: readonly string[],
  nameOf: (id: string) => string,
  language: Language,
): string {
  const words = sentences[language]
  const key = path.at(-1) ?? ''
  if (value === undefined) return words.none
  if (typeof value === 'boolean') return value ? words.yes : words.no
  if (typeof value === 'number') return String(value)
  if (key === 'source' && (typeof value === 'string' || Array.isArray(value)))
    return clauseMark([value].flat().map(String), language)
  if (typeof value === 'string') {
    if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return shortDate(value)
    return (namingKeys.has(key) ? undefined : valueWords(value, language, key)) ?? nameOf(value)
  }
  if (Array.isArray(value) && value.every((one) => typeof one === 'string'))
    return value.map((one) => valueText(one, path, nameOf, language)).join(', ')
  return words.several
}

function dated(name: string): string {
  return /^\d{4}-\d{2}-\d{2}$/.test(name) ? shortDate(name) : name
}

const sentences = {
  ru: {
    added: (what: string) => `добавлено: ${what}`,
    removed: (what: string) => `убрано: ${what}`,
    changed: (what: string) => `изменено: ${what}`,
    moved: (what: string, from: string, to: string) =>
      from === to ? `перенесено: ${what}` : `перенесено: ${what} (${from} → ${to})`,
    reordered: (what: string) => `изменён порядок ${what}`,
    renamed: (from: string, to: string) => `переименовано: ${from} → ${to}`,
    named: (what: string, from: string, to: string) => `другое имя в файле: ${what}, было ${from}, стало ${to}`,
    none: 'не задано',
    several: 'иначе',
    yes: 'да',
    no: 'нет',
  },
  en: {
    added: (what: string) => `added: ${what}`,
    removed: (what: string) => `removed: ${what}`,
    changed: (what: string) => `changed: ${what}`,
    moved: (what: string, from: string, to: string) =>
      from === to ? `moved: ${what}` : `moved: ${what} (${from} → ${to})`,
    reordered: (what: string) => `the order of ${what} changed`,
    renamed: (from: string, to: string) => `renamed: ${from} → ${to}`,
    named: (what: string, from: string, to: string) => `another name in the file: ${what}, was ${from}, is ${to}`,
    none: 'not set',
    several: 'otherwise',
    yes: 'yes',
    no: 'no',
  },
} satisfies Record<Language, unknown>
