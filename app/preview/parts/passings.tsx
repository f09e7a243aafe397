import { Link } from 'react-router'
import type { Passing } from '../view/part.ts'

type Props = { title: string; empty: string; said: (who: string) => string; passings: readonly Passing[] }

/** What passes to or from the neighbours, with its papers. */
export function Passings({ title, empty, said, passings }: Props) {
  return (
    <section>
      <h3>{title}</h3>
      {passings.length === 0 ? (
        <p>{empty}</p>
      ) : (
        <ul>
          {passings.map(({ key, who, title, href, papers }) => (
            <li key={key}>
              <Link to={href}>{title}</Link>
              <span className="row-note">{said(who)}</span>
              {papers.length > 0 && <span className="row-note">{papers.join('; ')}</span>}
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
