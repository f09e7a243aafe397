import './legal-date.css'
import '../line-field/line-field.css'
import { useId } from 'react'
import { caseTask } from '#app/messages/case-task.ts'
import { form } from '#app/messages/form.ts'
import { useMessages } from '../page-context.ts'

type Props = {
  /** What stands in the two fields at first: ДД.ММ.ГГГГ and ЧЧ:ММ. */
  on: string
  at?: string
  label?: string
  problem?: string
}

/** Asks when an act took place: `on` and, where the hour matters, `at`. */
export function LegalDate({ on, at = '', label, problem }: Props) {
  const t = useMessages(caseTask)
  const { dateHint, timeHint } = useMessages(form)
  const id = useId()
  const about = problem === undefined ? `${id}hint` : `${id}problem ${id}hint`
  const common = { type: 'text', inputMode: 'numeric', autoComplete: 'off', className: 'line-input' } as const
  return (
    <div className="legal-date">
      <div>
        <label htmlFor={`${id}on`}>{label ?? t.legalDate}</label>
        <input
          {...common}
          id={`${id}on`}
          name="on"
          defaultValue={on}
          placeholder={dateHint}
          aria-describedby={about}
          aria-invalid={problem !== undefined}
          size={11}
          required
        />
      </div>
      <div>
        <label htmlFor={`${id}at`}>{t.legalTime}</label>
        <input {...common} id={`${id}at`} name="at" defaultValue={at} placeholder={timeHint} size={6} />
      </div>
      {problem !== undefined && (
        <p id={`${id}problem`} className="line-problem">
          {problem}
        </p>
      )}
      <p id={`${id}hint`} className="line-hint">
        {t.legalDateHint}
      </p>
    </div>
  )
}
