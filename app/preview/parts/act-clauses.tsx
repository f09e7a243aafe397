import { Link } from 'react-router'
import { preview } from '#app/messages/preview.ts'
import { ClauseWords } from '#app/ui/clause/clause-words.tsx'
import { useMessages } from '#app/ui/page-context.ts'
import { clauseAnchor } from '../view/address.ts'
import type { ClauseRow } from '../view/clause-rows.ts'

/** The clauses of an act: what each says, its words where they are loaded, and what rests on it or why nothing does. */
export function ActClauses({ clauses }: { clauses: readonly ClauseRow[] }) {
  const t = useMessages(preview)
  if (clauses.length === 0) return <p>{t.noClauses}</p>
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
        {clauses.map((clause) => (
          <tr key={clause.id} id={clauseAnchor(clause.id)}>
            <th scope="row">{clause.id}</th>
            <td>
              <Said clause={clause} />
            </td>
            <td data-label={t.restsOn}>
              <RestsOn clause={clause} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Said({ clause: { id, gist, text, questions } }: { clause: ClauseRow }) {
  const t = useMessages(preview)
  return (
    <>
      {gist}
      <ClauseWords clause={id} words={text} isOpen={gist === undefined} />
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
    </>
  )
}

function RestsOn({ clause: { state, reason, uses, isAbsent } }: { clause: ClauseRow }) {
  const t = useMessages(preview)
  const why = {
    modelled: undefined,
    'not-modelled': t.notModelled(reason ?? ''),
    'not-looked-at': t.restsNothing,
    'text-only': t.textOnly,
  }[state]
  return (
    <>
      {why === undefined ? (
        <ul>
          {uses.map(({ key, said, href }) => (
            <li key={key}>{href ? <Link to={href}>{said}</Link> : said}</li>
          ))}
        </ul>
      ) : (
        <span className="empty-cell">{why}</span>
      )}
      {isAbsent && <span className="row-note clause-absent">{uses.length > 0 ? t.pointsNowhere : t.absent}</span>}
    </>
  )
}
