import type { FieldProps } from '@rjsf/utils'
import { useRef } from 'react'
import { form as messages } from '#app/messages/form.ts'
import { useMessages } from '../page-context.ts'
import { DateInput } from './date-input.tsx'
import { dateTimeFrom, timeFrom } from './date-text.ts'
import { useControl } from './field-props.ts'
import { useFormPage } from './form-page.ts'
import { TypedInput } from './typed-input.tsx'

export function DateField(props: FieldProps) {
  const { value, commit, touch, control } = useControl(props)
  return <DateInput control={control} value={value} onCommit={commit} onLeave={touch} />
}

/** A date and a time, kept as one moment with the offset of the region on that day. */
export function DateTimeField(props: FieldProps) {
  const { value, commit, touch, control } = useControl(props)
  const { timeZone } = useFormPage()
  const t = useMessages(messages)
  const [date = '', clock = ''] = typeof value === 'string' ? value.split('T') : []
  const time = clock.replace(/[+-]\d\d:\d\d$/, '')
  const { id, name, ...common } = control
  const leave = useRef({ date, time })
  leave.current = { date, time }
  const commitParts = (parts: { date?: string; time?: string }) => {
    leave.current = { ...leave.current, ...parts }
    commit(dateTimeFrom(leave.current.date, leave.current.time, timeZone))
  }
  return (
    <div className="parts">
      <div>
        <label htmlFor={`${id}_date`}>{t.dateLabel}</label>
        <DateInput
          control={{ ...common, id: `${id}_date`, name: `${name}/date` }}
          value={date}
          onCommit={(text) => commitParts({ date: text })}
          onLeave={touch}
        />
      </div>
      <div>
        <label htmlFor={`${id}_time`}>{t.timeLabel}</label>
        <TypedInput
          {...common}
          id={`${id}_time`}
          name={`${name}/time`}
          className="control control-time"
          inputMode="numeric"
          placeholder={t.timeHint}
          shown={time}
          onCommit={(text) => commitParts({ time: timeFrom(text) })}
          onLeave={touch}
        />
      </div>
    </div>
  )
}
