import { Link } from 'react-router'
import { preview } from '#app/messages/preview.ts'
import { useMessages } from '#app/ui/page-context.ts'
import type { ActView } from '../view/act.ts'
import { clauseAnchor } from '../view/address.ts'

/** Every clause: what it says, and what of the procedure rests on it, or why nothing does. */
export function ActClauses({ act: { clauses } }: { act: ActView }) {
  const t = useMessages(preview)
  return (
    <table className="stacking act-clauses">
      <caption>{t.clauses}</caption>
      <thead>
        <tr>
          <th scope="col">{t.clauseColumn}</th>
          <th scope="col">{t.gist}</th>
          <th scope="col">{t.restsOn}</th>
        </tr>
      </thead>
      <tbody>
        {clauses.map(({ id, gist, notModelled, uses, questions }) => (
          <tr key={id} id={clauseAnchor(id)}>
            <th scope="row">{id}</th>
            <td>
              {gist}
              {questions.length > 0 && (
                <span className="row-note">
                  {t.questionsHere}:{' '}
                  {questions.map((key, at) => (
                    <span key={key}>
                      {at > 0 && ', '}
                      <a href={`#finding-${key}`}>{at + 1}</a>
                    </span>
                  ))}
                </span>
              )}
            </td>
            <td data-label={t.restsOn}>
              {uses.length > 0 ? (
                <ul>
                  {uses.map(({ key, said, href }) => (
                    <li key={key}>{href ? <Link to={href}>{said}</Link> : said}</li>
                  ))}
                </ul>
              ) : (
                <span className="empty-cell">{notModelled ? t.notModelled(notModelled) : t.restsNothing}</span>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
