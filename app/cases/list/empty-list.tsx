import { href, Link } from 'react-router'
import { cases } from '#app/messages/cases.ts'
import { useMessages } from '#app/ui/page-context.ts'
import { type Asked, isNarrowed } from './list-query.ts'

type Props = { asked: Asked; canOpen: boolean }

/** An empty list says what to do. */
export function EmptyList({ asked, canOpen }: Props) {
  const t = useMessages(cases)
  if (asked.view === 'closed') return <p className="empty">{t.emptyClosed}</p>
  const isSearch = asked.q !== undefined
  const isPart = asked.due !== undefined || asked.whose !== undefined || isNarrowed(asked)
  if (!isSearch && !isPart)
    return (
      <section className="empty">
        <h2>{t.emptyTitle}</h2>
        <p>{canOpen ? t.emptyText : t.emptyHanded}</p>
      </section>
    )
  return (
    <section className="empty">
      {isSearch && <h2>{t.emptySearchTitle}</h2>}
      <p>{isSearch ? t.emptySearchText : t.emptyFilter}</p>
      <Link to={`${href('/cases')}?whose=all`}>{t.showAll}</Link>
    </section>
  )
}
