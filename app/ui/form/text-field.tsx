import type { FieldProps } from '@rjsf/utils'
import { useLanguage } from '../page-context.ts'
import { answerText, unitOf } from './answer-text.ts'
import { useControl } from './field-props.ts'
import { TypedInput } from './typed-input.tsx'

const digitMasks = ['snils', 'inn', 'passport-series', 'passport-number', 'department-code', 'postcode', 'oms']

/** A line of text, masked or not, or a number with its unit. */
export function TextField(props: FieldProps) {
  const { layout, value, commit, touch, control } = useControl(props)
  const language = useLanguage()
  const unit = unitOf(layout)
  const offers = layout.offers?.length ? layout.offers : undefined
  const list = offers && `${control.id}-offers`
  const input = (
    <TypedInput
      {...control}
      className={`control control-${layout.mask ?? layout.kind}`}
      inputMode={inputMode(layout.kind, layout.mask)}
      mask={layout.mask}
      list={list}
      shown={answerText(layout, value, language)}
      onCommit={commit}
      onLeave={touch}
    />
  )
  if (unit) {
    return (
      <span className="with-unit">
        {input}
        <span className="unit">{unit}</span>
      </span>
    )
  }
  return (
    <>
      {input}
      {offers && (
        <datalist id={list}>
          {offers.map((offer) => (
            <option key={offer.value} {...offer} />
          ))}
        </datalist>
      )}
    </>
  )
}

/** Text of several lines. */
export function LongTextField(props: FieldProps) {
  const { value, commit, touch, control } = useControl(props)
  const shown = typeof value === 'string' ? value : ''
  return <TypedInput {...control} className="control" shown={shown} onCommit={commit} onLeave={touch} multiline />
}

function inputMode(kind: string, mask: string | undefined) {
  if (kind === 'integer' || (mask && digitMasks.includes(mask))) return 'numeric'
  if (kind === 'decimal' || kind === 'money') return 'decimal'
  return mask === 'telephone' ? 'tel' : undefined
}
