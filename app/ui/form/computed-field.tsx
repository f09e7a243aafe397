import type { FieldProps } from '@rjsf/utils'
import { useLanguage } from '../page-context.ts'
import { answerText, unitOf } from './answer-text.ts'
import { useControl } from './field-props.ts'

/** A value that the form works out of other answers. */
export function ComputedField(props: FieldProps) {
  const { layout, value, control } = useControl(props)
  const text = answerText(layout, value, useLanguage())
  const unit = unitOf(layout)
  return (
    <output id={control.id} className="computed" aria-live="polite">
      {text === '' ? '—' : unit ? `${text}\u00a0${unit}` : text}
    </output>
  )
}
