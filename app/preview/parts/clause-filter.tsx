import { Link } from 'react-router'
import { preview } from '#app/messages/preview.ts'
import { useMessages } from '#app/ui/page-context.ts'
import type { ClauseRow } from '../view/clause-rows.ts'
import { type Shown, shownBy } from '../view/shown.ts'

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
  const counts = Object.entries(shownBy).map(([name, isShown]) => ({ name, count: clauses.filter(isShown).length }))
  return (
    <nav className="pills small clause-filter" aria-label={t.showClauses}>
      {counts
        .filter(({ name, count }) => count > 0 || !['text-only', 'absent'].includes(name))
        .map(({ name, count }) => (
          <Link
            key={name}
            to={name === 'all' ? '?' : `?show=${name}`}
            aria-current={name === shown ? 'page' : undefined}
            preventScrollReset
          >
            {words[name as Shown](count)}
          </Link>
        ))}
    </nav>
  )
}
