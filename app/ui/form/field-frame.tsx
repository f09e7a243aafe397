import type { FieldTemplateProps } from '@rjsf/utils'
import { clauseMark, form as messages } from '#app/messages/form.ts'
import { useLanguage, useMessages } from '../page-context.ts'
import { controlId, pointerOf } from './answer-path.ts'
import { CarriedMark } from './carried-mark.tsx'
import { ErrorLine } from './error-line.tsx'
import { layoutOf } from './field-props.ts'
import { useFormPage, useFormState } from './form-page.ts'
import { isSet } from './set-kinds.ts'

/** What stands around every control: its name, whether it is required, the help, the clause, what is wrong. */
export function FieldFrame({ uiSchema, fieldPathId, children }: FieldTemplateProps) {
  const { layout, place } = layoutOf(uiSchema)
  const { fields } = useFormPage().store
  const t = useMessages(messages)
  const language = useLanguage()
  const { path } = fieldPathId
  const id = controlId(path)
  const placed = fields.get(path.filter((step) => typeof step === 'string').join('.'))
  const clause = place === 'field' && path.length === 1 ? clauseMark(placed?.field.source, language) : ''
  const pointer = pointerOf(path)
  const wrong = useFormState(({ sentences }) => sentences.get(pointer))
  const set = isSet(layout)
  const name = (
    <>
      {layout.code && `${layout.code}. `}
      {layout.title}
      {layout.required && !layout.computed && (
        <>
          <span className="star" aria-hidden="true">
            {'\u00a0*'}
          </span>
          <span className="visually-hidden">{`, ${t.required}`}</span>
        </>
      )}
      {clause && <span className="clause">{clause}</span>}
    </>
  )
  const about = (
    <>
      {layout.help && place === 'field' && (
        <p className="field-help" id={`${id}-help`}>
          {layout.help}
        </p>
      )}
      {children}
      {place === 'field' && <CarriedMark path={path} />}
      <ErrorLine id={id} sentence={wrong} />
    </>
  )
  const kind = `field field-${layout.kind}${layout.wide ? ' field-wide' : ''}${wrong ? ' field-wrong' : ''}${place === 'cell' ? ' cell' : ''}`
  const described = [layout.help && place === 'field' && `${id}-help`, wrong && `${id}-error`].filter(Boolean).join(' ')
  if (set) {
    return (
      <fieldset className={kind} id={id} aria-describedby={described || undefined}>
        <legend className="field-label">{name}</legend>
        {about}
      </fieldset>
    )
  }
  return (
    <div className={kind}>
      <label className="field-label" htmlFor={id}>
        {name}
      </label>
      {about}
    </div>
  )
}
