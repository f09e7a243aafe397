import type { FieldProps } from '@rjsf/utils'
import { IconPlus } from '@tabler/icons-react'
import { useRef } from 'react'
import { form as messages } from '#app/messages/form.ts'
import { useMessages } from '../page-context.ts'
import { useControl } from './field-props.ts'
import { useFormPage, useFormState } from './form-page.ts'
import { TableRow } from './table-row.tsx'
import { useRows } from './use-rows.ts'
import { useWindow } from './use-window.ts'

/** Rows of like answers, filled in by keyboard, finger or from a spreadsheet; drawn as far as they are seen. */
export function TableField({ schema, registry, ...props }: FieldProps) {
  const { layout, control } = useControl(props)
  const { whole } = useFormPage()
  const t = useMessages(messages)
  const count = useFormState(({ typed }) => lengthOf(typed[layout.name]))
  const adder = useRef<HTMLButtonElement>(null)
  const body = useRef<HTMLTableSectionElement>(null)
  const { actions, said, focused } = useRows(layout, adder)
  const { height, pieces } = useWindow(body, count, focused, whole)
  const columns = layout.parts ?? []
  const across = columns.length + (layout.numbered ? 2 : 1)
  const gaps = [...pieces.map(({ from }) => from), count].map((to, index) => to - (pieces[index - 1]?.to ?? 0))

  return (
    <div className="rows">
      {count > 0 && (
        <table aria-rowcount={count + 1}>
          <thead>
            <tr aria-rowindex={1}>
              {layout.numbered && <th scope="col">{t.rowNumber}</th>}
              {columns.map((column) => (
                <th key={column.name} scope="col" className={`column-${column.kind}`}>
                  {column.title}
                </th>
              ))}
              <th scope="col" className="column-actions">
                <span className="visually-hidden">{t.rowActions}</span>
              </th>
            </tr>
          </thead>
          <tbody ref={body}>
            {[...pieces, undefined].map((piece, index) => [
              <Gap key={`before ${piece?.from}`} rows={gaps[index] ?? 0} height={height} across={across} />,
              // Rows have no names of their own: the place is the key.
              ...Array.from({ length: piece ? piece.to - piece.from : 0 }, (_, step) => {
                const row = (piece?.from ?? 0) + step
                return (
                  <TableRow
                    key={row}
                    table={layout}
                    index={row}
                    isLast={row === count - 1}
                    schema={schema}
                    registry={registry}
                    actions={actions}
                  />
                )
              }),
            ])}
          </tbody>
        </table>
      )}
      <div className="rows-foot">
        <button
          ref={adder}
          id={count === 0 ? `${control.id}_add` : undefined}
          type="button"
          className="quiet-button"
          onClick={() => actions.add(count)}
        >
          <IconPlus size={18} aria-hidden="true" />
          {t.addRow}
        </button>
        {count > 0 && (
          <details className="row-keys">
            <summary>{t.rowKeysTitle}</summary>
            <p className="field-note">{t.rowKeys}</p>
          </details>
        )}
      </div>
      <p className="visually-hidden" role="status">
        {said}
      </p>
    </div>
  )
}

/** The place of rows that are not drawn. */
function Gap({ rows, height, across }: { rows: number; height: number; across: number }) {
  if (rows <= 0) return null
  return (
    <tr>
      <td colSpan={across} className="row-gap" style={{ height: Math.round(rows * height) }} />
    </tr>
  )
}

function lengthOf(rows: unknown): number {
  return Array.isArray(rows) ? rows.length : 0
}
