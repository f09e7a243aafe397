import { Link } from 'react-router'
import { studio } from '#app/messages/studio.ts'
import { useMessages } from '#app/ui/page-context.ts'
import type { FoundView } from '../view/found-view.ts'

const most = 100

/** What a search has found, the best first. */
export function FoundList({ query, found }: { query: string; found: readonly FoundView[] }) {
  const t = useMessages(studio)
  if (found.length === 0) return <p>{t.nothingFound}</p>
  return (
    <section aria-labelledby="found-title">
      <h2 id="found-title">{found.length < most ? t.found(found.length, query) : t.foundFirst(found.length, query)}</h2>
      <ul className="found-list">
        {found.map(({ href, kind, title, clause, place, uses, isDrawn, isPrinted }) => {
          const used = [...uses.slice(0, 3), ...(isDrawn ? [t.onDiagram] : []), ...(isPrinted ? [t.onPaper] : [])]
          return (
            <li key={href}>
              <span className="found-main">
                <Link to={href}>{title}</Link>
                {kind !== '' && <span className="element-kind">{kind}</span>}
                {clause !== '' && <span className="clause-chip">{clause}</span>}
              </span>
              <span className="soft-line">{place}</span>
              {used.length > 0 && (
                <span className="soft-line">
                  {t.usedIn}: {used.join(', ')}
                  {uses.length > 3 && `, ${t.andMore(uses.length - 3)}`}
                </span>
              )}
            </li>
          )
        })}
      </ul>
    </section>
  )
}
