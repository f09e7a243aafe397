import { href, Link } from 'react-router'
import { workListWords } from '#app/messages/work-list.ts'
import { useMessages } from '#app/ui/page-context.ts'
import { type Asked, hands, listAddress, type Whose } from './list-query.ts'

/** How much there is in whose hands; of what nobody has taken, what is overdue is said. */
export type HandTotals = Readonly<Record<Whose, number>> & { readonly overdueFree: number }

type Props = { asked: Asked; whose: Whose; totals: HandTotals }

/** Whose cases are shown: one’s own, those nobody has taken, or all of the agency’s. */
export function Hands({ asked, whose, totals }: Props) {
  const t = useMessages(workListWords)
  return (
    <nav className="hands" aria-label={t.whose}>
      {hands.map((one) => (
        <Link
          key={one}
          to={href('/cases') + listAddress(asked, { whose: one })}
          aria-current={one === whose ? 'page' : undefined}
        >
          {t[one]} <strong>{totals[one]}</strong>
          {one === 'free' && whose === 'mine' && totals.overdueFree > 0 && (
            <span className="hands-late"> · {t.overdueFree(totals.overdueFree)}</span>
          )}
        </Link>
      ))}
    </nav>
  )
}
