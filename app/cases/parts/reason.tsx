import { useId } from 'react'
import type { Refused } from '../order/refused-view.server.ts'

/** Asks for a reason in a sentence or two. */
export function Reason({ label, refused }: { label: string; refused?: Refused }) {
  const id = useId()
  const problem = refused?.problems.find(({ field }) => field === 'reason')?.text
  return (
    <p className="line-field">
      <label htmlFor={id}>{label}</label>
      <textarea
        id={id}
        name="reason"
        className="line-input"
        rows={2}
        maxLength={1000}
        defaultValue={refused?.input.reason}
        aria-invalid={problem !== undefined}
        required
      />
    </p>
  )
}
