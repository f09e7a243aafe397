import type { FieldProps } from '@rjsf/utils'
import { useEffect, useState } from 'react'
import { form as messages } from '#app/messages/form.ts'
import { shortDate } from '#app/messages/format.ts'
import { say } from '#app/messages/say.ts'
import { validThrough } from '#engine/calendar'
import { holds } from '#engine/expression'
import { formScope } from '#engine/forms'
import { useLanguage, useMessages } from '../page-context.ts'
import { answerAt, pointerOf } from './answer-path.ts'
import { DateInput } from './date-input.tsx'
import { ErrorLine } from './error-line.tsx'
import { useControl } from './field-props.ts'
import { useFormPage, useFormState } from './form-page.ts'
import { TypedInput } from './typed-input.tsx'

type Part = 'date' | 'number' | 'issuer' | 'name' | 'position'

/** A paper shown: date, number, who issued it, and until when it is good. */
export function DocumentField(props: FieldProps) {
  return (
    <>
      <Parts {...props} parts={['number', 'date', 'issuer']} />
      <ValidUntil {...props} />
    </>
  )
}

/** Who signed, in what position and when. */
export function SignatureField(props: FieldProps) {
  return <Parts {...props} parts={['name', 'position', 'date']} />
}

function Parts({ parts, ...props }: FieldProps & { parts: readonly Part[] }) {
  const { layout, path, value, control } = useControl(props)
  const { store } = useFormPage()
  const sentences = useFormState((state) => state.sentences)
  const t = useMessages(messages)
  const labels: Record<Part, string> = {
    date: t.dateLabel,
    number: t.number,
    issuer: t.issuer,
    name: t.name,
    position: t.position,
  }
  return (
    <div className="parts">
      {parts.map((part) => {
        const here = [...path, part]
        const id = `${control.id}_${part}`
        const own = sentences.get(pointerOf(here))
        // Nothing at all is given: what must be is the date of a paper, the name of who signs.
        const isMissing = control['aria-invalid'] && part === (layout.kind === 'document' ? 'date' : 'name')
        const common = {
          ...control,
          id,
          name: `${control.name}/${part}`,
          'aria-invalid': own || isMissing ? true : undefined,
          'aria-describedby': own ? `${id}-error` : control['aria-describedby'],
        }
        const answer = answerAt(value, [part])
        const onCommit = (text: string) => store.commit(here, text)
        const onLeave = () => store.touch(here)
        return (
          <div key={part} className={`part part-${part}`}>
            <label htmlFor={id}>{labels[part]}</label>
            {part === 'date' ? (
              <DateInput control={common} value={answer} onCommit={onCommit} onLeave={onLeave} />
            ) : (
              <TypedInput
                {...common}
                className="control"
                shown={typeof answer === 'string' ? answer : ''}
                onCommit={onCommit}
                onLeave={onLeave}
              />
            )}
            <ErrorLine id={id} sentence={own} />
          </div>
        )
      })}
    </div>
  )
}

function ValidUntil(props: FieldProps) {
  const { path, value } = useControl(props)
  const { form, store, context } = useFormPage()
  const answers = useFormState((state) => state.answers)
  const t = useMessages(messages)
  const language = useLanguage()
  // Not every browser can count days of the law yet; the server says it in any case.
  const [counts, setCounts] = useState(false)
  useEffect(() => setCounts('Temporal' in globalThis), [])
  const field = store.fields.get(path.join('.'))?.field
  const validity = field?.kind === 'document' ? field.validity : undefined
  if (!validity) return null
  if ('undated' in validity) return <p className="field-note">{t.validWithout(say(validity.undated, language))}</p>
  const date = answerAt(value, ['date'])
  const scope = formScope(form, answers, context)
  const length = Object.values(validity.exceptions ?? {}).find(({ when }) => holds(when, scope) === true) ?? validity
  const end = counts && typeof date === 'string' ? validThrough(length, date) : undefined
  return (
    <p className="field-note" aria-live="polite">
      {end?.ok && t.validUntil(shortDate(end.value))}
    </p>
  )
}
