import { notNow } from '#app/messages/not-now.ts'
import { Clauses } from '#app/ui/clause/clauses.tsx'
import { useMessages } from '#app/ui/page-context.ts'
import type { NotNowView } from '../view/not-now-view.server.ts'

/** What is not offered on the page and why, for whoever looks for it. */
export function NotNow({ items }: { items: readonly NotNowView[] }) {
  const t = useMessages(notNow)
  if (items.length === 0) return null
  return (
    <details className="case-section not-now">
      <summary>
        <h2>{t.title}</h2>
      </summary>
      <ul className="rows">
        {items.map(({ key, kind, title, why, clauses }) => (
          <li key={key}>
            <span>
              {title} <span className="soft">{kind}</span>
            </span>
            <span className="soft">
              {why} <Clauses clauses={clauses} />
            </span>
          </li>
        ))}
      </ul>
    </details>
  )
}
