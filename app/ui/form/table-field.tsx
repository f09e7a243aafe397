import type { FieldProps } from '@rjsf/utils'
import { IconArrowDown, IconArrowUp, IconPlus, IconTrash } from '@tabler/icons-react'
import { type KeyboardEvent, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { form as messages } from '#app/messages/form.ts'
import { newRow } from '#engine/forms'
import { useMessages } from '../page-context.ts'
import { answerAt, controlId } from './answer-path.ts'
import { useControl } from './field-props.ts'
import { focusAnswer } from './focus-answer.ts'
import { FormField, partSchema } from './form-field.tsx'
import { useFormPage } from './form-page.ts'

/** Rows of like answers, filled in by keyboard or finger. */
export function TableField(props: FieldProps) {
  const { layout, path, value, commit, control } = useControl(props)
  const { form, answers, context } = useFormPage()
  const t = useMessages(messages)
  const [said, setSaid] = useState('')
  const adder = useRef<HTMLButtonElement>(null)
  const rows: readonly unknown[] = Array.isArray(value) ? value : []
  const columns = layout.parts ?? []
  const first = columns.find((column) => !column.computed)?.name ?? ''

  const put = (next: readonly unknown[], focus: { row: number; column?: string }, sentence: string) => {
    flushSync(() => {
      commit(next.length > 0 ? next : undefined)
      setSaid(sentence)
    })
    if (next.length === 0) adder.current?.focus()
    else focusAnswer([...path, Math.min(focus.row, next.length - 1), focus.column ?? first])
  }
  const add = (at: number) => {
    const row = newRow(form, [layout.name], answers, context)
    put([...rows.slice(0, at), row, ...rows.slice(at)], { row: at }, t.rowAdded(at + 1))
  }
  const remove = (at: number) =>
    put(
      rows.filter((_, index) => index !== at),
      { row: at },
      t.rowRemoved(at + 1),
    )
  const move = (from: number, to: number) => {
    const next = [...rows]
    next.splice(to, 0, ...next.splice(from, 1))
    flushSync(() => commit(next))
    const [nearer, farther] = to < from ? ['raise', 'lower'] : ['lower', 'raise']
    const button = document.getElementById(`${controlId([...path, to])}_${nearer}`)
    const wanted = button instanceof HTMLButtonElement && !button.disabled ? nearer : farther
    document.getElementById(`${controlId([...path, to])}_${wanted}`)?.focus()
  }
  const onKeyDown = (event: KeyboardEvent, row: number) => {
    const { target } = event
    const adds = event.altKey && event.key === 'ArrowDown'
    if (!adds && !(event.key === 'Enter' && target instanceof HTMLInputElement)) return
    event.preventDefault()
    event.stopPropagation()
    // The text under the caret is handed over before its row may move.
    if (target instanceof HTMLElement) flushSync(() => target.blur())
    if (adds || row === rows.length - 1) return addAfterBlur(row + 1)
    const column = columns.find(({ name }) => (target as HTMLElement).id === controlId([...path, row, name]))?.name
    focusAnswer([...path, row + 1, column ?? first])
  }
  // Blur has just committed a text that this render does not know: read the rows anew.
  const latest = useRef(add)
  latest.current = add
  const addAfterBlur = (at: number) => latest.current(at)

  return (
    <div className="rows">
      {rows.length > 0 && (
        <table>
          <thead>
            <tr>
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
          <tbody>
            {rows.map((row, index) => (
              // Rows have no names of their own: the place is the key.
              // biome-ignore lint/suspicious/noArrayIndexKey: see above
              <tr key={index} onKeyDown={(event) => onKeyDown(event, index)}>
                {layout.numbered && <td className="row-number">{index + 1}</td>}
                {columns.map((column) => (
                  <td key={column.name}>
                    <FormField
                      layout={column}
                      path={[...path, index, column.name]}
                      schema={partSchema(props.schema, column.name)}
                      registry={props.registry}
                      answer={answerAt(row, [column.name])}
                      place="cell"
                    />
                  </td>
                ))}
                <td className="row-actions">
                  <RowButton
                    id={`${controlId([...path, index])}_raise`}
                    label={t.raiseRow(index + 1)}
                    disabled={index === 0}
                    onClick={() => move(index, index - 1)}
                  >
                    <IconArrowUp size={18} aria-hidden="true" />
                  </RowButton>
                  <RowButton
                    id={`${controlId([...path, index])}_lower`}
                    label={t.lowerRow(index + 1)}
                    disabled={index === rows.length - 1}
                    onClick={() => move(index, index + 1)}
                  >
                    <IconArrowDown size={18} aria-hidden="true" />
                  </RowButton>
                  <RowButton label={t.removeRow(index + 1)} onClick={() => remove(index)}>
                    <IconTrash size={18} aria-hidden="true" />
                  </RowButton>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <div className="rows-foot">
        <button
          ref={adder}
          id={rows.length === 0 ? `${control.id}_add` : undefined}
          type="button"
          className="quiet-button"
          onClick={() => add(rows.length)}
        >
          <IconPlus size={18} aria-hidden="true" />
          {t.addRow}
        </button>
        {rows.length > 0 && <span className="field-note">{t.rowKeys}</span>}
      </div>
      <p className="visually-hidden" role="status">
        {said}
      </p>
    </div>
  )
}

type ButtonProps = { id?: string; label: string; disabled?: boolean; onClick: () => void; children: React.ReactNode }

function RowButton({ id, label, disabled, onClick, children }: ButtonProps) {
  return (
    <button
      type="button"
      id={id}
      className="icon-button"
      aria-label={label}
      title={label}
      disabled={disabled}
      onClick={onClick}
    >
      {children}
    </button>
  )
}
