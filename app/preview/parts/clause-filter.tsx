import { Link } from 'react-router'
import { preview } from '#app/messages/preview.ts'
import { useMessages } from '#app/ui/page-context.ts'
import type { ClauseRow } from '../view/clause-rows.ts'
import { isShown, type Shown, shownNames } from '../view/shown.ts'

/** How many clauses there are of each kind, each count a link that shows only them. */
export function ClauseFilter({ clauses, shown }: { clauses: readonly ClauseRow[]; shown: Shown }) {
  const t = useMessages(preview)
  const words = {
    all: t.showAll,
    modelled: t.showModelled,
    'not-modelled': t.showNotModelled,
    'not-looked-at': t.showNotLookedAt,
    'text-only': t.showTextOnly,
    absent: t.showAbsent,
  } satisfies Record<Shown, (count: number) => string>
  const counts = shownNames.map((name) => ({ name, count: clauses.filter((row) => isShown(row, name)).length }))
  return (
    <nav className="pills small clause-filter" aria-label={t.showClauses}>
      {counts
        .filter(({ name, count }) => count > 0 || (name !== 'text-only' && name !== 'absent'))
        .map(({ name, count }) => (
          <Link
            key={name}
            to={name === 'all' ? '?' : `?show=${name}`}
            aria-current={name === shown ? 'page' : undefined}
            preventScrollReset
          >
            {words[name](count)}
          </Link>
        ))}
    </nav>
  )
}
