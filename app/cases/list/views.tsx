import { IconX } from '@tabler/icons-react'
import { Form, href, Link } from 'react-router'
import type { SavedView } from '#app/data/saved-views.server.ts'
import { workListWords } from '#app/messages/work-list.ts'
import { useMessages } from '#app/ui/page-context.ts'
import { type Asked, listAddress } from './list-query.ts'

type Props = { views: readonly SavedView[]; asked: Asked; problem?: string }

/** The lists a person has named, and a field to name this one where it is not the plain list. */
export function Views({ views, asked, problem }: Props) {
  const t = useMessages(workListWords)
  const query = listAddress(asked).slice(1)
  const isKept = views.some((view) => view.query === query)
  if (views.length === 0 && query === '') return null
  return (
    <section className="views" aria-label={t.views}>
      {views.length > 0 && (
        <ul>
          {views.map(({ id, name, query: its }) => (
            <li key={id} className={its === query ? 'view view-here' : 'view'}>
              <Link to={`${href('/cases')}?${its}`} aria-current={its === query ? 'page' : undefined}>
                {name}
              </Link>
              <Form method="post" action={href('/cases/views')}>
                <input type="hidden" name="intent" value="forget" />
                <input type="hidden" name="id" value={id} />
                <input type="hidden" name="query" value={query} />
                <button type="submit" aria-label={t.forget(name)}>
                  <IconX size={16} aria-hidden="true" />
                </button>
              </Form>
            </li>
          ))}
        </ul>
      )}
      {query !== '' && !isKept && (
        <Form method="post" action={href('/cases/views')} className="keep-view" key={query}>
          <input type="hidden" name="intent" value="keep" />
          <input type="hidden" name="query" value={query} />
          <label htmlFor="view-name">{t.keepAs}</label>
          <input id="view-name" name="name" className="line-input" maxLength={60} required autoComplete="off" />
          <button type="submit" className="plain-button">
            {t.keep}
          </button>
          {problem && <p className="line-problem">{problem}</p>}
        </Form>
      )}
    </section>
  )
}
