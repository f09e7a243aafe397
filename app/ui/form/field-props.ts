import { type FieldProps, getUiOptions, type UiSchema } from '@rjsf/utils'
import type { FieldLayout } from '#engine/forms'
import { type AnswerPath, controlId, pointerOf } from './answer-path.ts'
import { useFormPage, useFormState } from './form-page.ts'

/** How a field is drawn: among others, or in a cell whose column names it. */
export type Place = 'field' | 'cell'

/** The only uiSchema there is: made here of the compiled layout, never of a definition. */
export function uiSchemaOf(layout: FieldLayout, place: Place = 'field'): UiSchema {
  return { 'ui:field': layout.computed ? 'computed' : layout.kind, 'ui:options': { layout, place } }
}

export function layoutOf(uiSchema: UiSchema | undefined): { layout: FieldLayout; place: Place } {
  const { layout, place } = getUiOptions(uiSchema)
  return { layout: layout as FieldLayout, place: place as Place }
}

/** What a control needs to ask for one answer. */
export function useControl({
  fieldPathId,
  uiSchema,
  formData,
}: Pick<FieldProps, 'fieldPathId' | 'uiSchema' | 'formData'>) {
  const { layout, place } = layoutOf(uiSchema)
  const { store } = useFormPage()
  const path: AnswerPath = fieldPathId.path
  const id = controlId(path)
  const pointer = pointerOf(path)
  const invalid = useFormState(({ sentences }) => sentences.has(pointer))
  const described = [layout.help && place === 'field' && `${id}-help`, invalid && `${id}-error`]
    .filter(Boolean)
    .join(' ')
  return {
    layout,
    place,
    path,
    value: formData as unknown,
    commit: (answer: unknown) => store.commit(path, answer),
    touch: () => store.touch(path),
    control: {
      id,
      name: `answer${pointer}`,
      autoComplete: 'off',
      'aria-describedby': described || undefined,
      'aria-invalid': invalid || undefined,
    },
  }
}
