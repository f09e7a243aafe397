import { href, Link } from 'react-router'
import type { DueCounts } from '#app/data/due-counts.server.ts'
import { cases } from '#app/messages/cases.ts'
import { useMessages } from '#app/ui/page-context.ts'
import { type Asked, filters, isNarrowed, listAddress } from './list-query.ts'

type Props = { counts: DueCounts; asked: Asked }

/** How many are due when; each number narrows the list to them. Of a list narrowed otherwise no number is known. */
export function Counts({ counts, asked }: Props) {
  const t = useMessages(cases)
  const isOther = isNarrowed(asked)
  const shown = filters.filter((name) => counts[name] > 0 || name === asked.due)
  if (shown.length === 0) return null
  return (
    <nav className="counts" aria-label={t.counts}>
      <Link
        to={href('/cases') + listAddress(asked, { due: undefined })}
        aria-current={asked.due === undefined ? 'page' : undefined}
      >
        {t.all}
      </Link>
      {shown.map((name) => (
        <Link
          key={name}
          to={href('/cases') + listAddress(asked, { due: name, from: undefined, to: undefined })}
          className={`count count-${name}`}
          aria-current={asked.due === name ? 'page' : undefined}
        >
          {t[name]} {!isOther && <strong>{counts[name]}</strong>}
        </Link>
      ))}
    </nav>
  )
}
