import './clause.css'

/** A clause as a reader meets it: its mark, and, behind it, the gist and the act. */
export type ClauseView = { readonly mark: string; readonly act: string; readonly gist?: string }

/** The clauses something rests on; each opens to say what it says. */
export function Clauses({ clauses }: { clauses: readonly ClauseView[] }) {
  return clauses.map(({ mark, act, gist }) => (
    <details key={act + mark} className="clause-mark">
      <summary>{mark}</summary>
      <span className="clause-text">
        {gist && <span>{gist}</span>}
        <span className="clause-act">{act}</span>
      </span>
    </details>
  ))
}
