import {
  AlignmentType,
  HeightRule,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlign,
  WidthType,
} from 'docx'
import type { Align, RowsBlock, SheetRow } from '#app/ui/paper/sheet.ts'
import { said } from './docx-lines.server.ts'

const alignments = { left: AlignmentType.LEFT, right: AlignmentType.RIGHT, centre: AlignmentType.CENTER } as const
const handHeight = 480

/** A table whose head repeats on every sheet and whose rows are not split. */
export function docxTable({ columns, rows }: RowsBlock, width: number): Table {
  const widths = widthsOf(columns, width)
  const head = columns.map(
    ({ title }, index) =>
      new TableCell({
        children: [cellText(title, 'centre')],
        verticalAlign: VerticalAlign.CENTER,
        width: { size: widths[index] ?? 0, type: WidthType.DXA },
      }),
  )
  return new Table({
    width: { size: width, type: WidthType.DXA },
    columnWidths: [...widths],
    layout: TableLayoutType.FIXED,
    margins: { top: 40, bottom: 40, left: 80, right: 80, marginUnitType: WidthType.DXA },
    rows: [
      new TableRow({ children: head, tableHeader: true, cantSplit: true }),
      ...rows.map((row, index) => bodyRow(row, columns, rows[index + 1])),
    ],
  })
}

// The title of a group is not the last row of a sheet, nor a sum the first; a row to write in is high.
function bodyRow(row: SheetRow, columns: RowsBlock['columns'], next: SheetRow | undefined): TableRow {
  const look = { bold: row.type === 'sum', keepNext: row.type === 'group' || next?.type === 'sum' }
  const isToWrite = row.type === 'cells' && row.cells.every((cell) => !/\D/.test(cell))
  const before = row.type === 'sum' ? row.span : 0
  const cells = (row.type === 'group' ? [] : row.cells).map(
    (text, index) => new TableCell({ children: [cellText(text, columns[before + index]?.align ?? 'left', look)] }),
  )
  const first = row.type === 'cells' ? [] : [titleCell(row.title, before || columns.length, look)]
  return new TableRow({
    children: [...first, ...cells],
    cantSplit: true,
    height: isToWrite ? { value: handHeight, rule: HeightRule.ATLEAST } : undefined,
  })
}

type Look = { readonly bold?: boolean; readonly keepNext?: boolean }

function titleCell(title: string, columnSpan: number, look: Look): TableCell {
  return new TableCell({ columnSpan, children: [cellText(title, 'left', look)] })
}

function cellText(text: string, align: Align, { bold, keepNext }: Look = {}): Paragraph {
  return new Paragraph({ alignment: alignments[align], keepNext, children: [...said(text, { bold })] })
}

// A number and a sum need little; the words share the rest.
function widthsOf(columns: RowsBlock['columns'], width: number): readonly number[] {
  const own = columns.map(({ align }) => (align === 'centre' ? 900 : align === 'right' ? 1700 : undefined))
  const left = width - own.reduce<number>((sum, one) => sum + (one ?? 0), 0)
  const words = own.filter((one) => one === undefined).length
  return own.map((one) => one ?? Math.floor(left / words))
}
