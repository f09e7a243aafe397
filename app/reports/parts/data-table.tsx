import { shortMoment } from '#app/messages/dates.ts'
import type { Cell } from '../table/table.ts'

type Props = {
  title: string
  columns: readonly string[]
  rows: readonly (readonly Cell[])[]
  /** The last row is a total. */
  hasTotal?: boolean
}

/** Rows to read and to print; on a narrow screen the table scrolls by itself. */
export function DataTable({ title, columns, rows, hasTotal }: Props) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: on a narrow screen it scrolls, by keyboard too
    <section className="data-window" aria-label={title} tabIndex={0}>
      <table className={hasTotal ? 'data-table data-counts' : 'data-table'}>
        <caption className="visually-hidden">{title}</caption>
        <thead>
          <tr>
            {columns.map((column, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: columns do not move, and two may have one title
              <th key={at} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((cells, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows do not move
            <tr key={index} className={hasTotal && index === rows.length - 1 ? 'data-total' : undefined}>
              {cells.map(({ text, date, number }, at) => (
                <td
                  // biome-ignore lint/suspicious/noArrayIndexKey: columns do not move, and two may have one title
                  key={at}
                  className={number !== undefined ? 'data-number' : date === undefined ? undefined : 'data-date'}
                >
                  {date === undefined ? text : shortMoment(date)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
