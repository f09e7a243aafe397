import type { Registry, RJSFSchema } from '@rjsf/utils'
import { IconArrowDown, IconArrowUp, IconCopy, IconTrash } from '@tabler/icons-react'
import { type ClipboardEvent, type KeyboardEvent, memo } from 'react'
import { form as messages } from '#app/messages/form.ts'
import type { FieldLayout } from '#engine/forms'
import { useMessages } from '../page-context.ts'
import { controlId } from './answer-path.ts'
import { FormField, partSchema } from './form-field.tsx'

/** What may be done to a row; the same functions as long as the table stands. */
export type RowActions = {
  readonly move: (from: number, to: number) => void
  readonly copy: (at: number) => void
  readonly remove: (at: number) => void
  readonly onKeyDown: (event: KeyboardEvent, row: number) => void
  readonly onPaste: (event: ClipboardEvent, row: number) => void
  readonly onFocus: (row: number) => void
}

type Props = {
  table: FieldLayout
  index: number
  isLast: boolean
  schema: RJSFSchema
  registry: Registry
  actions: RowActions
}

/** One row of a table: its cells, and what may be done to it. */
export const TableRow = memo(function TableRow({ table, index, isLast, schema, registry, actions }: Props) {
  const t = useMessages(messages)
  const id = controlId([table.name, index])
  const number = index + 1
  return (
    <tr
      data-row={index}
      aria-rowindex={index + 2}
      onKeyDown={(event) => actions.onKeyDown(event, index)}
      onPaste={(event) => actions.onPaste(event, index)}
      onFocus={() => actions.onFocus(index)}
    >
      {table.numbered && <td className="row-number">{number}</td>}
      {table.parts?.map((column) => (
        <td key={column.name}>
          <FormField
            layout={column}
            path={[table.name, index, column.name]}
            schema={partSchema(schema, column.name)}
            registry={registry}
            place="cell"
          />
        </td>
      ))}
      <td className="row-actions">
        <RowButton
          id={`${id}_raise`}
          label={t.raiseRow(number)}
          disabled={index === 0}
          onClick={() => actions.move(index, index - 1)}
        >
          <IconArrowUp size={18} aria-hidden="true" />
        </RowButton>
        <RowButton
          id={`${id}_lower`}
          label={t.lowerRow(number)}
          disabled={isLast}
          onClick={() => actions.move(index, index + 1)}
        >
          <IconArrowDown size={18} aria-hidden="true" />
        </RowButton>
        <RowButton label={t.copyRow(number)} onClick={() => actions.copy(index)}>
          <IconCopy size={18} aria-hidden="true" />
        </RowButton>
        <RowButton label={t.removeRow(number)} onClick={() => actions.remove(index)}>
          <IconTrash size={18} aria-hidden="true" />
        </RowButton>
      </td>
    </tr>
  )
})

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
