import writeExcelFile, { type SheetData } from 'write-excel-file/node'
import type { Cell, Table } from './table.ts'

/** A workbook of one sheet, A4 on its side; every text is typed as text, so that none becomes a formula. */
export async function toXlsx({ title, notes, columns, rows }: Table): Promise<Uint8Array> {
  const widths = columns.map((column, at) =>
    Math.min(
      50,
      Math.max(10, ...[column, ...rows.slice(0, 200).map((row) => row[at]?.text ?? '')].map((one) => one.length)),
    ),
  )
  const head = [[bold(title)], ...notes.map((note) => [plain(note)]), columns.map(bold)]
  const data: SheetData = [...head, ...rows.map((row) => row.map(cell))]
  const file = writeExcelFile(data, {
    sheet: sheetName(title),
    orientation: 'landscape',
    columns: widths.map((width) => ({ width })),
    stickyRowsCount: head.length,
  })
  return new Uint8Array(await file.toBuffer())
}

function cell({ text, date, number }: Cell) {
  if (number !== undefined) return { value: number, type: Number }
  if (date === undefined) return plain(text)
  if (date.length > 10) return plain(text)
  return { value: new Date(`${date}T00:00:00Z`), type: Date, format: 'dd.mm.yyyy' }
}

// A cell holds 32,767 characters, and no control characters but these three.
function plain(text: string) {
  const value = text.slice(0, 32_767).replaceAll(/[\p{Cc}\ufffe\uffff]/gu, (one) => ('\t\n\r'.includes(one) ? one : ''))
  return { value, type: String, wrap: true, alignVertical: 'top' as const }
}

function bold(text: string) {
  return { ...plain(text), fontWeight: 'bold' as const }
}

function sheetName(title: string): string {
  return (
    title
      .replaceAll(/[\\/?*[\]:']/g, ' ')
      .slice(0, 31)
      .trim() || 'Sheet1'
  )
}
