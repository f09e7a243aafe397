import { dueStates } from '#app/messages/due-states.ts'
import { Clauses, type ClauseView } from '../clause/clauses.tsx'
import { useMessages } from '../page-context.ts'
import type { DueTone } from './due-badge.tsx'

/** A due date as it stands on the screen: in words, as a date, and with its reasons. */
export type DueView = {
  readonly tone: DueTone
  readonly words: string
  readonly date?: string
  readonly left?: string
  readonly note?: string
  readonly why: readonly string[]
  readonly clauses: readonly ClauseView[]
  readonly calendarVersion?: string
}

/** Opens to say why a date is this one: event, term, clause, days that do not count, calendar, edition. */
export function Why({ due: { why, clauses, calendarVersion } }: { due: DueView }) {
  const t = useMessages(dueStates)
  if (why.length === 0) return null
  return (
    <details className="why">
      <summary>{t.why}</summary>
      <div className="why-text">
        <p className="why-rule">{why[0]}</p>
        <ul>
          {why.slice(1).map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
        {clauses.map(({ mark, gist, act }) => (
          <blockquote key={act + mark}>
            {gist && <p>{gist}</p>}
            <footer>
              {act}, {mark}
            </footer>
          </blockquote>
        ))}
        {calendarVersion && <p className="why-version">{t.version(calendarVersion)}</p>}
      </div>
    </details>
  )
}

/** The clauses of a date that has none to explain. */
export function DueNote({ due: { note, why, clauses } }: { due: DueView }) {
  if (!note && (why.length > 0 || clauses.length === 0)) return null
  return (
    <div className="due-note">
      {note} {why.length === 0 && <Clauses clauses={clauses} />}
    </div>
  )
}
