import { href, Link } from 'react-router'
import { cases } from '#app/messages/cases.ts'
import { useMessages } from '#app/ui/page-context.ts'
import type { Filter } from './list-query.ts'

type Props = { search: string; filter?: Filter; isClosed: boolean; canOpen: boolean }

/** An empty list says what to do. */
export function EmptyList({ search, filter, isClosed, canOpen }: Props) {
  const t = useMessages(cases)
  if (isClosed) return <p className="empty">{t.emptyClosed}</p>
  if (search === '' && filter === undefined)
    return (
      <section className="empty">
        <h2>{t.emptyTitle}</h2>
        <p>{canOpen ? t.emptyText : t.emptyHanded}</p>
      </section>
    )
  return (
    <section className="empty">
      {search !== '' && <h2>{t.emptySearchTitle}</h2>}
      <p>{search === '' ? t.emptyFilter : t.emptySearchText}</p>
      <Link to={href('/cases')}>{t.showAll}</Link>
    </section>
  )
}
