import { cases } from '#app/messages/cases.ts'
import { Clauses } from '#app/ui/clause/clauses.tsx'
import { useMessages } from '#app/ui/page-context.ts'
import type { PeriodView } from '../view/period-view.server.ts'

/** How long what has begun will last. */
export function Periods({ periods }: { periods: readonly PeriodView[] }) {
  const t = useMessages(cases)
  if (periods.length === 0) return null
  return (
    <section className="side-box" aria-labelledby="periods">
      <h2 id="periods">{t.periods}</h2>
      <ul>
        {periods.map(({ title, starts, ends, standing, length, clauses }) => (
          <li key={title + starts}>
            <span>
              {t.lastDay(title)} <strong>{ends ?? standing ?? t.noLastDay}</strong>
            </span>
            <span className="soft">
              {length && `${length} `}
              {t.periodFrom(starts)} <Clauses clauses={clauses} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
