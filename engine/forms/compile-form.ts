import type { Form } from '#engine/schema'
import type { FormContext } from './form-context.ts'
import { inLanguage, type Language } from './in-language.ts'
import { type JsonSchema, objectSchema } from './json-schema.ts'
import { type Layout, layoutOf } from './layout.ts'

/**
 * The form as a draft-07 JSON Schema and the layout beside it, with titles in one language. Conditions stay outside, so
 * not all that fits the schema is complete: that is for `answerProblems` to say.
 */
export function compileForm(
  form: Form,
  context: FormContext,
  language: Language,
): { readonly schema: JsonSchema; readonly layout: Layout } {
  const fields = Object.values(form.sections).flatMap(({ visible, fields }) =>
    Object.entries(fields).map(([name, field]) => [name, visible ? { ...field, visible } : field] as const),
  )
  return {
    schema: {
      $schema: 'http://json-schema.org/draft-07/schema#',
      title: inLanguage(form.title, language),
      ...objectSchema(Object.fromEntries(fields), context, language),
    },
    layout: layoutOf(form, context, language),
  }
}
