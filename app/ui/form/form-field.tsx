import type { Registry, RJSFSchema } from '@rjsf/utils'
import type { FieldLayout } from '#engine/forms'
import { type AnswerPath, controlId, pointerOf } from './answer-path.ts'
import { type Place, uiSchemaOf } from './field-props.ts'
import { useFormPage } from './form-page.ts'

const nothing = () => {}

type Props = {
  layout: FieldLayout
  path: AnswerPath
  schema: RJSFSchema
  answer: unknown
  registry: Registry
  place?: Place
}

/** One field of the compiled form, drawn by rjsf while it is visible. */
export function FormField({ layout, path, schema, answer, registry, place }: Props) {
  const { commit, hidden } = useFormPage()
  if (hidden.has(pointerOf(path))) return null
  const { SchemaField } = registry.fields
  if (!SchemaField) return null
  return (
    <SchemaField
      name={layout.name}
      schema={schema}
      uiSchema={uiSchemaOf(layout, place)}
      fieldPathId={{ $id: controlId(path), path: [...path] }}
      formData={answer}
      required={layout.required}
      registry={registry}
      onChange={(value, at) => commit(at, value)}
      onBlur={nothing}
      onFocus={nothing}
    />
  )
}

/** The schema of a member of an object, or of a column of its rows. */
export function partSchema(schema: RJSFSchema, name: string): RJSFSchema {
  const of = schema.items ?? schema
  const part = typeof of === 'object' && !Array.isArray(of) ? of.properties?.[name] : undefined
  return typeof part === 'object' ? part : {}
}
