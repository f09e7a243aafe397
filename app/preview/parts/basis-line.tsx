import { Link } from 'react-router'
import { preview } from '#app/messages/preview.ts'
import { useMessages } from '#app/ui/page-context.ts'
import type { Basis } from '../view/teller.ts'

/** The clauses a norm rests on, or what the act leaves unsaid; the links load the act anew, so that the clause is a target. */
export function BasisLine({ clauses, finding }: Basis) {
  const t = useMessages(preview)
  return (
    <span className="basis">
      {clauses.map(({ mark, gist, href }) => (
        <Link key={href} className="basis-clause" reloadDocument to={href} title={gist}>
          {mark}
        </Link>
      ))}
      {finding && (
        <span className="basis-finding">
          {t.silent}: {finding}
        </span>
      )}
    </span>
  )
}
