import type { Field, Section } from '#engine/schema'
import { choice } from './choice.ts'
import type { FormContext } from './form-context.ts'
import { inLanguage, type Language } from './in-language.ts'
import { isContainer, leafOf } from './leaf-of.ts'
import { maxRows, serviceTitles } from './services.ts'

export type JsonSchema = Readonly<Record<string, unknown>>

type Members = Readonly<Record<string, JsonSchema>>

/** The fields as one closed JSON object with titles in one language; `first` are members that are no fields. */
export function objectSchema(
  fields: Section['fields'],
  context: FormContext,
  language: Language,
  first: Members = {},
): JsonSchema {
  const properties = Object.entries(fields).map(([name, field]) => {
    const title = inLanguage(field.title, language)
    const schema = fieldSchema(field, context, language)
    return [name, field.value === undefined ? { title, ...schema } : { title, readOnly: true, ...schema }] as const
  })
  return {
    type: 'object',
    additionalProperties: false,
    properties: { ...first, ...Object.fromEntries(properties) },
    required: [...Object.keys(first), ...Object.keys(fields).filter((name) => isDemanded(fields[name]))],
  }
}

function fieldSchema(field: Field, context: FormContext, language: Language): JsonSchema {
  if (!isContainer(field)) {
    const { schema } = leafOf(field, context)
    return field.kind === 'choices' && field.required ? { ...schema, minItems: 1 } : schema
  }
  if (field.kind === 'group') return objectSchema(field.fields, context, language)
  const service: Members = field.kind === 'services' ? { service: choice(serviceTitles(field, context)).schema } : {}
  return {
    type: 'array',
    ...(field.required ? { minItems: 1 } : {}),
    maxItems: maxRows(field, context),
    items: objectSchema(field.columns, context, language, service),
  }
}

/** Whether complete answers have it in every case. */
function isDemanded(field: Field | undefined): boolean {
  if (!field || field.visible || field.value !== undefined) return false
  return field.required || (field.kind === 'group' && Object.values(field.fields).some(isDemanded))
}
