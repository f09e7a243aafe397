import { Clauses } from '#app/ui/clause/clauses.tsx'
import type { MissingView } from '../view/task-view.server.ts'

type Props = { title: string; items: readonly MissingView[]; soft?: boolean }

/** What stands in the way, each requirement down to the part that is not met. */
export function MissingList({ title, items, soft }: Props) {
  if (items.length === 0) return null
  return (
    <section className={soft ? 'missing missing-soft' : 'missing'}>
      <p className="missing-title">{title}</p>
      <ul>
        {items.map((item) => (
          <li key={item.title}>
            {item.title} <Clauses clauses={item.clauses} />
            <ul className="missing-part">
              {item.parts.map((part) => (
                <li key={part}>{part}</li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </section>
  )
}
