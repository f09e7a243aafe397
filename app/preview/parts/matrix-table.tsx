import { Link } from 'react-router'
import { preview } from '#app/messages/preview.ts'
import { useMessages } from '#app/ui/page-context.ts'
import type { Matrix } from '../view/matrix.ts'
import { EntryLine } from './entry-line.tsx'

/** Stages against agencies, in a window of its own that scrolls; what is empty or doubled is said in words. */
export function MatrixTable({ matrix: { columns, rows } }: { matrix: Matrix }) {
  const t = useMessages(preview)
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard has to reach it
    <section className="matrix-window" aria-label={t.duties} tabIndex={0}>
      <table className="matrix">
        <thead>
          <tr>
            <th scope="col">{t.matrixStage}</th>
            {columns.map(({ name, title, href }) => (
              <th key={name} scope="col">
                <Link to={href}>{title}</Link>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, kind, title, cells }) => (
            <tr key={`${kind}-${name}`} data-kind={kind}>
              <th scope="row">
                {title}
                {kind === 'branch' && <span className="row-note">{t.kindBranch}</span>}
              </th>
              {cells.map(({ role, entries }) => (
                <td key={role}>
                  {entries.length === 0 ? (
                    <span className="empty-cell">{t.emptyCell}</span>
                  ) : (
                    <ul>
                      {entries.map((entry) => (
                        <EntryLine key={entry.key} entry={entry} />
                      ))}
                    </ul>
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
