import { Button } from '@mantine/core'
import { cases } from '#app/messages/cases.ts'
import { useMessages } from '#app/ui/page-context.ts'
import type { Table } from '../table/table.ts'
import { DataTable } from './data-table.tsx'

/** A table on paper, A4 on its side, with a button that prints it. */
export function PrintedTable({ title, notes, columns, rows, hasTotal }: Table & { hasTotal?: boolean }) {
  const t = useMessages(cases)
  return (
    <div className="reports printed">
      <title>{title}</title>
      <p className="screen-only">
        <Button onClick={() => print()}>{t.printPage}</Button>
      </p>
      <h1>{title}</h1>
      {notes.map((note) => (
        <p key={note} className="printed-note">
          {note}
        </p>
      ))}
      <DataTable title={title} columns={columns} rows={rows} hasTotal={hasTotal} />
    </div>
  )
}
