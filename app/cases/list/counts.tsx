import { href, Link } from 'react-router'
import type { DueCounts } from '#app/data/due-counts.server.ts'
import { cases } from '#app/messages/cases.ts'
import { useMessages } from '#app/ui/page-context.ts'
import { type Filter, filters } from './list-query.ts'

type Props = { counts: DueCounts; filter?: Filter }

/** How many are due when; each number narrows the list to them. */
export function Counts({ counts, filter }: Props) {
  const t = useMessages(cases)
  const shown = filters.filter((name) => counts[name] > 0 || name === filter)
  if (shown.length === 0) return null
  return (
    <nav className="counts" aria-label={t.counts}>
      <Link to={href('/cases')} aria-current={filter === undefined ? 'page' : undefined}>
        {t.all}
      </Link>
      {shown.map((name) => (
        <Link
          key={name}
          to={`${href('/cases')}?due=${name}`}
          className={`count count-${name}`}
          aria-current={filter === name ? 'page' : undefined}
        >
          {t[name]} <strong>{counts[name]}</strong>
        </Link>
      ))}
    </nav>
  )
}
