import { dueStates } from '#app/messages/due-states.ts'
import { Clauses, type ClauseView } from '../clause/clauses.tsx'
import { useMessages } from '../page-context.ts'
import type { DueTone } from './due-badge.tsx'

/** A due date as it stands on the screen: in words, as a date, and with all that is said of it, a sentence each. */
export type DueView = {
  readonly tone: DueTone
  readonly words: string
  readonly date?: string
  readonly left?: string
  readonly note?: string
  /** The last move of the date; `why` tells them all. */
  readonly moved?: string
  readonly why: readonly string[]
  readonly clauses: readonly ClauseView[]
}

/** Opens to say why a date is this one: event, term, clause, days that do not count, calendar, edition. */
export function Why({ due }: { due: DueView }) {
  const t = useMessages(dueStates)
  if (due.tone === 'undated') return null
  const { why, clauses } = due
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
      </div>
    </details>
  )
}

/** What stands beside a date at once; where there is no date, all that is said of it. */
export function DueNote({ due: { tone, note, moved, why, clauses } }: { due: DueView }) {
  if (tone !== 'undated')
    return (
      <>
        {note && <div className="due-note">{note}</div>}
        {moved && <div className="due-moved">{moved}</div>}
      </>
    )
  return (
    <div className="due-note">
      {why.join(' ')} <Clauses clauses={clauses} />
    </div>
  )
}
