import { fieldsOf, type PlacedField } from '#engine/forms'
import type { Answers, Form } from '#engine/schema'
import { withAnswer } from './answer-path.ts'
import { dateFrom, dateTimeFrom, timeFrom } from './date-text.ts'

const prefix = 'answer/'
const parts = { document: ['number', 'date', 'issuer'], signature: ['name', 'position', 'date'] }

/**
 * The answers that a page with `<FormSections>` posted. Where no script ran, what was typed into the controls is laid
 * over the answers the page came with; undefined where they are no JSON object.
 */
export function postedAnswers(form: Form, data: FormData, timeZone: string): Answers | undefined {
  const sent = parsed(data.get('answers'))
  if (!sent || data.get('scripted') === 'yes') return sent
  const fields = new Map(fieldsOf(form).map((one) => [one.path.join('.'), one]))
  const names = [...new Set([...data.keys()].filter((name) => name.startsWith(prefix)))]
  return names.reduce((answers, name) => laidOver(answers, name, data, fields, timeZone), sent)
}

function laidOver(
  answers: Answers,
  name: string,
  data: FormData,
  fields: ReadonlyMap<string, PlacedField>,
  timeZone: string,
): Answers {
  const path = name
    .slice(prefix.length)
    .split('/')
    .map((step) => (/^\d{1,4}$/.test(step) ? Number(step) : step))
  const text = String(data.get(name) ?? '')
  const fieldAt = (steps: typeof path) => fields.get(steps.filter((step) => typeof step === 'string').join('.'))?.field
  const field = fieldAt(path)
  if (field) {
    if (field.kind === 'yes-no') return withAnswer(answers, path, text === 'true')
    if (field.kind === 'choices') return withAnswer(answers, path, data.getAll(name).map(String))
    return withAnswer(answers, path, field.kind === 'date' ? dateFrom(text) : text)
  }
  const [outer, part] = [path.slice(0, -1), String(path.at(-1))]
  const holder = fieldAt(outer)
  if (holder?.kind === 'date-time' && part === 'date') {
    const time = timeFrom(String(data.get(`${prefix}${outer.join('/')}/time`) ?? ''))
    return withAnswer(answers, outer, dateTimeFrom(dateFrom(text), time, timeZone))
  }
  if ((holder?.kind === 'document' || holder?.kind === 'signature') && parts[holder.kind].includes(part)) {
    return withAnswer(answers, path, part === 'date' ? dateFrom(text) : text)
  }
  return answers
}

function parsed(text: unknown): Answers | undefined {
  try {
    const value: unknown = JSON.parse(String(text))
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : undefined
  } catch {
    return undefined
  }
}
