import { IconCalendar } from '@tabler/icons-react'
import { useRef } from 'react'
import { form as messages } from '#app/messages/form.ts'
import { useMessages } from '../page-context.ts'
import { dateFrom, dateText } from './date-text.ts'
import { TypedInput } from './typed-input.tsx'

type Props = {
  control: { id: string; name: string; autoComplete: string; 'aria-describedby'?: string; 'aria-invalid'?: boolean }
  value: unknown
  onCommit: (date: string) => void
  onLeave: () => void
}

/** A date typed as digits, with the browser's own calendar beside it. */
export function DateInput({ control, value, onCommit, onLeave }: Props) {
  const t = useMessages(messages)
  const picker = useRef<HTMLInputElement>(null)
  const picked = typeof value === 'string' && isDay(value) ? value : ''
  return (
    <span className="date-input">
      <TypedInput
        {...control}
        className="control control-date"
        inputMode="numeric"
        placeholder={t.dateHint}
        mask="date"
        shown={dateText(value)}
        onCommit={(text) => onCommit(dateFrom(text))}
        onLeave={onLeave}
      />
      <button
        type="button"
        className="icon-button"
        aria-label={t.calendar}
        onClick={() => picker.current?.showPicker()}
      >
        <IconCalendar size={20} aria-hidden="true" />
      </button>
      <input
        ref={picker}
        type="date"
        className="date-picker"
        tabIndex={-1}
        aria-hidden="true"
        value={picked}
        onChange={({ target }) => onCommit(target.value)}
      />
    </span>
  )
}

function isDay(text: string): boolean {
  const instant = /^\d{4}-\d\d-\d\d$/.test(text) ? Date.parse(text) : Number.NaN
  return !Number.isNaN(instant) && new Date(instant).toISOString().startsWith(text)
}
