import './disputed-list.css'
import { preview } from '#app/messages/preview.ts'
import { useMessages } from '#app/ui/page-context.ts'
import type { DisputedDay } from '../view/disputed-days.ts'

/** The days that can be read in two ways; nothing where there are none. */
export function DisputedList({ days }: { days: readonly DisputedDay[] }) {
  const t = useMessages(preview)
  if (days.length === 0) return null
  return (
    <section className="disputed" aria-labelledby="disputed">
      <h2 id="disputed">{t.disputedDays}</h2>
      <p className="lead">{t.disputedLead}</p>
      <ul>
        {days.map(({ key, day, why, basis }) => (
          <li key={key}>
            <strong>{day}.</strong> {why} ({basis}).
          </li>
        ))}
      </ul>
    </section>
  )
}
