import { href, Link } from 'react-router'
import { cases } from '#app/messages/cases.ts'
import { useMessages } from '#app/ui/page-context.ts'
import type { EntryView } from '../view/history-view.server.ts'

/** A longer history is opened by who wants it. */
const shownAtOnce = 8

/** Every entry, the latest first; what was reversed stays. */
export function History({ entries, id }: { entries: readonly EntryView[]; id: string }) {
  const t = useMessages(cases)
  return (
    <details className="case-section history" open={entries.length <= shownAtOnce}>
      <summary>
        <h2>{t.history}</h2>
      </summary>
      <ol reversed>
        {entries.toReversed().map((entry) => (
          <Entry key={entry.sequence} entry={entry} id={id} />
        ))}
      </ol>
    </details>
  )
}

function Entry({ entry, id }: { entry: EntryView; id: string }) {
  const t = useMessages(cases)
  const { sequence, on, recordedAt, agency, what, reason, note, gone, isForm, canAmend, moved = [] } = entry
  const to = href('/cases/:id/entries/:sequence', { id, sequence: `${sequence}` })
  return (
    <li id={`entry-${sequence}`} className={gone ? 'entry entry-gone' : 'entry'}>
      <span className="entry-on">{on}</span>
      <span>
        {gone ? <s>{what}</s> : what}
        {note && <em className="entry-note"> {note}</em>}
        {reason && (
          <span className="soft">
            {' '}
            {t.reason}: {reason}
          </span>
        )}
        {moved.map((text) => (
          <span key={text} className="entry-moved">
            {text}
          </span>
        ))}
        <span className="entry-by">
          {agency}, {t.recordedAt(recordedAt)}
        </span>
      </span>
      {(isForm || canAmend) && (
        <Link to={to}>
          {isForm ? t.view : t.amend}
          <span className="visually-hidden">: {what}</span>
        </Link>
      )}
    </li>
  )
}
