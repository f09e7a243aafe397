import type { Registry, RJSFSchema } from '@rjsf/utils'
import { memo } from 'react'
import type { FieldLayout } from '#engine/forms'
import { type AnswerPath, answerAt, controlId, pointerOf } from './answer-path.ts'
import { type Place, uiSchemaOf } from './field-props.ts'
import { useFormPage, useFormState } from './form-page.ts'

const nothing = () => {}

type Props = {
  layout: FieldLayout
  path: AnswerPath
  schema: RJSFSchema
  registry: Registry
  place?: Place
}

/** One field of the compiled form, drawn by rjsf while it is visible and again when its own answer changes. */
export const FormField = memo(function FormField({ layout, path, schema, registry, place }: Props) {
  const { store } = useFormPage()
  const pointer = pointerOf(path)
  const hidden = useFormState((state) => state.hidden.has(pointer))
  // Parts of a group and rows ask for their own.
  const answer = useFormState(({ answers, typed }) => {
    if (layout.parts) return undefined
    // What the form cannot take stays on the page, to be mended.
    return answerAt(answers, path) ?? (layout.computed ? undefined : answerAt(typed, path))
  })
  const { SchemaField } = registry.fields
  if (hidden || !SchemaField) return null
  return (
    <SchemaField
      name={layout.name}
      schema={schema}
      uiSchema={uiSchemaOf(layout, place)}
      fieldPathId={{ $id: controlId(path), path: [...path] }}
      formData={answer}
      required={layout.required}
      registry={registry}
      onChange={(value, at) => store.commit(at, value)}
      onBlur={nothing}
      onFocus={nothing}
    />
  )
}, isSame)

function isSame(before: Props, after: Props): boolean {
  return (
    before.layout === after.layout &&
    before.schema === after.schema &&
    before.registry === after.registry &&
    before.place === after.place &&
    pointerOf(before.path) === pointerOf(after.path)
  )
}

/** The schema of a member of an object, or of a column of its rows. */
export function partSchema(schema: RJSFSchema, name: string): RJSFSchema {
  const of = schema.items ?? schema
  const part = typeof of === 'object' && !Array.isArray(of) ? of.properties?.[name] : undefined
  return typeof part === 'object' ? part : {}
}
