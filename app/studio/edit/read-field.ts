import { recordOf } from '#app/data/studio/meta-schema.ts'
import type { PlainField } from '#app/data/studio/plain-fields.ts'
import type { StudioCode } from '#app/data/studio/studio-problem.ts'
import { dateFrom } from '#app/ui/form/date-text.ts'
import { fail, type Problem, problem, type Result, succeed } from '#engine/result'
import { type Entries, languages } from './field-entries.ts'
import { inputName } from './input-name.ts'

/** The value that the inputs of a field mean; undefined says nothing. */
export function readField(field: PlainField, entries: Entries): Result<unknown, Problem<StudioCode>> {
  const { key, type, required, inherited } = field
  const name = inputName(key)
  const written = (entries[name] ?? []).map((one) => one.trim()).filter((one) => one !== '')
  const [first] = written
  if (type === 'text') return readText(field, name, entries)
  if (type === 'texts') return readTexts(field, entries)
  if (first === undefined) {
    const mayBeEmpty = !required || inherited !== undefined
    return mayBeEmpty ? succeed(undefined) : refuse('missing-key', { key })
  }
  switch (type) {
    case 'integer':
    case 'length':
      return readNumber(field, first)
    case 'boolean':
      return succeed(first === 'true')
    case 'date': {
      const date = dateFrom(first)
      return isDate(date) ? succeed(date) : refuse('bad-format', { format: '31.12.2026' })
    }
    case 'money':
      return readMoney(first)
    case 'references':
      return succeed(field.named === 'clause' && written.length === 1 ? first : written)
    case 'choices':
      return succeed(written)
    case 'line':
      return field.maxLength !== undefined && first.length > field.maxLength
        ? refuse('too-long', { limit: field.maxLength })
        : succeed(first)
    case 'choice':
    case 'reference':
      return succeed(first)
    case 'path':
    case 'condition':
    case 'expression':
    case 'json':
      return succeed(field.value)
  }
}

function readNumber({ type, min, max }: PlainField, written: string): Result<unknown, Problem<StudioCode>> {
  // A length may be the path to an answer instead.
  if (type === 'length' && /^[a-z][a-z0-9-]*(\.[a-z][a-z0-9-]*){1,2}$/.test(written)) return succeed(written)
  const number = Number(written.replaceAll(/[\s\u00a0]/g, '').replace('−', '-'))
  if (!/^[-−]?[\d\s\u00a0]+$/.test(written) || !Number.isSafeInteger(number))
    return refuse('wrong-type', { expected: '' })
  if (min !== undefined && number < min) return refuse('too-small', { limit: min })
  return max !== undefined && number > max ? refuse('too-large', { limit: max }) : succeed(number)
}

function readMoney(written: string): Result<unknown, Problem<StudioCode>> {
  const [, whole, kopecks = ''] = /^(\d{1,13})(?:[.,](\d{1,2}))?$/.exec(written.replaceAll(/[\s\u00a0₽]/g, '')) ?? []
  if (whole === undefined) return refuse('bad-format', { format: '1234,50' })
  return succeed(`${BigInt(whole)}.${kopecks.padEnd(2, '0')}`)
}

function readText({ key, required, value, inherited, maxLength }: PlainField, name: string, entries: Entries) {
  const texts = textsIn(name, entries)
  if (texts.length === 0) {
    const mayBeEmpty = !required || inherited !== undefined
    return mayBeEmpty ? succeed(undefined) : refuse('missing-key', { key })
  }
  return textOf(texts, value, maxLength)
}

function readTexts(field: PlainField, entries: Entries): Result<unknown, Problem<StudioCode>> {
  const texts: [string, unknown][] = []
  for (const [part, before] of Object.entries(recordOf(field.value))) {
    const read = textOf(textsIn(`${inputName(field.key)}.${part}`, entries), before, field.maxLength)
    if (!read.ok) return read
    texts.push([part, read.value])
  }
  return succeed(Object.fromEntries(texts))
}

function textsIn(name: string, entries: Entries): readonly (readonly [string, string])[] {
  return languages.flatMap((language) => {
    const text = entries[`${name}.${language}`]?.[0]?.replaceAll('\r\n', '\n').trim() ?? ''
    return text === '' ? [] : [[language, text] as const]
  })
}

// A text that stood in Russian alone stays a plain string.
function textOf(
  texts: readonly (readonly [string, string])[],
  before: unknown,
  maxLength = 4000,
): Result<unknown, Problem<StudioCode>> {
  const { ru, ...others } = Object.fromEntries(texts)
  if (ru === undefined) return refuse('missing-key', { key: 'ru' })
  if (texts.some(([, text]) => text.length > maxLength)) return refuse('too-long', { limit: maxLength })
  return succeed(Object.keys(others).length === 0 && typeof before !== 'object' ? ru : { ru, ...others })
}

function isDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const date = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text)
}

function refuse(code: StudioCode, params: Problem['params']) {
  return fail([problem(code, [], params)])
}
