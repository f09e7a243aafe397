import { recordOf } from '#app/data/studio/meta-schema.ts'
import type { PlainField } from '#app/data/studio/plain-fields.ts'
import { dateText } from '#app/ui/form/date-text.ts'
import { inputName } from './input-name.ts'

/** What stands in the inputs of a field, by the name of each input; a list is one input that stands there several times. */
export type Entries = Readonly<Record<string, readonly string[]>>

export const languages = ['ru', 'en', 'sah'] as const

/** The inputs of a field as they are first shown. */
export function entriesOf({ key, type, value }: PlainField): Entries {
  const name = inputName(key)
  switch (type) {
    case 'text':
      return textEntries(name, value)
    case 'texts':
      return Object.assign(
        {},
        ...Object.entries(recordOf(value)).map(([part, text]) => textEntries(`${name}.${part}`, text)),
      )
    case 'choices':
    case 'references':
      return { [name]: [value ?? []].flat().map(String) }
    case 'date':
      return { [name]: [dateText(value)] }
    case 'money':
      return { [name]: [typeof value === 'string' ? value.replace('.', ',') : ''] }
    case 'path':
    case 'condition':
    case 'expression':
    case 'json':
      return {}
    case 'line':
    case 'integer':
    case 'length':
    case 'boolean':
    case 'choice':
    case 'reference':
      return { [name]: [value === undefined ? '' : String(value)] }
  }
}

function textEntries(name: string, value: unknown): Entries {
  const texts = typeof value === 'string' ? { ru: value } : recordOf(value)
  const shown = languages.filter((language) => language !== 'sah' || texts.sah !== undefined)
  return Object.fromEntries(shown.map((language) => [`${name}.${language}`, [String(texts[language] ?? '')]]))
}
