import { PaperRuns } from './paper-line.tsx'
import type { Align, RowsBlock, SheetRow } from './sheet.ts'

/** Rows under a head that repeats on every sheet. */
export function PaperRows({ label, columns, rows }: Pick<RowsBlock, 'label' | 'columns' | 'rows'>) {
  const name = label
    .map((run) => ('text' in run ? run.text : ''))
    .join('')
    .trim()
  const isToWrite = rows.every((row) => row.type !== 'cells' || row.cells.every((cell) => !/\D/.test(cell)))
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: on a narrow screen it scrolls, by keyboard too
    <section className="paper-rows" aria-label={name} tabIndex={0}>
      {label.length > 0 && (
        <p className="paper-line">
          <PaperRuns runs={label} />
        </p>
      )}
      <table className={isToWrite ? 'paper-to-write' : undefined}>
        <thead>
          <tr>
            {columns.map(({ title, align }) => (
              <th key={title} scope="col" className={`paper-${align}`}>
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows have no names and do not move on paper
            <tr key={index} className={`paper-${row.type}`}>
              <Cells row={row} columns={columns} />
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

function Cells({ row, columns }: { row: SheetRow; columns: RowsBlock['columns'] }) {
  if (row.type === 'group') return <td colSpan={columns.length}>{row.title}</td>
  const before = row.type === 'sum' ? row.span : 0
  return (
    <>
      {row.type === 'sum' && <td colSpan={before}>{row.title}</td>}
      {row.cells.map((text, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: cells stand in the order of the columns
        <td key={index} className={cellClass(text, columns[before + index]?.align)}>
          {text}
        </td>
      ))}
    </>
  )
}

// A word longer than any may be broken anywhere.
function cellClass(text: string, align: Align = 'left'): string {
  return /\S{30}/.test(text) ? `paper-${align} paper-endless` : `paper-${align}`
}
