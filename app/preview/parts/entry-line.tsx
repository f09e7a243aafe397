import { Link } from 'react-router'
import { preview } from '#app/messages/preview.ts'
import { useMessages } from '#app/ui/page-context.ts'
import type { Entry } from '../view/matrix.ts'
import { BasisLine } from './basis-line.tsx'
import { TermLine } from './term-line.tsx'

/** One duty: what, by which clause, by when, and who else answers for it. */
export function EntryLine({ entry }: { entry: Entry }) {
  const t = useMessages(preview)
  const { title, href, terms, shared, helps, optional } = entry
  return (
    <li className="entry" data-shared={shared.length > 0}>
      {href ? <Link to={href}>{title}</Link> : title} {optional && <span className="row-note">{t.optional}</span>}{' '}
      <BasisLine clauses={entry.clauses} finding={entry.finding} />
      {terms.map((term) => (
        <span key={term.length} className="row-note">
          <TermLine term={term} />
        </span>
      ))}
      {helps !== undefined && <span className="row-note">{t.helps(helps)}</span>}
      {shared.length > 0 && <strong className="shared-note">{t.sharedDuty(shared.join(', '))}</strong>}
    </li>
  )
}
