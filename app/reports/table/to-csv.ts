import { shortMoment } from '#app/messages/dates.ts'
import { safeText } from './safe-text.ts'
import type { Cell, Table } from './table.ts'

const mark = '\ufeff'

/** The lines above the rows, with the mark that tells programs the letters are UTF-8. */
export function csvHead({ title, notes, columns }: Omit<Table, 'rows'>): string {
  return mark + [[title], ...notes.map((note) => [note]), columns].map((cells) => lineOf(cells.map(safeText))).join('')
}

export function csvRow(cells: readonly Cell[]): string {
  return lineOf(cells.map(shown))
}

export function toCsv({ rows, ...head }: Table): string {
  return csvHead(head) + rows.map(csvRow).join('')
}

function shown({ text, date, number }: Cell): string {
  if (number !== undefined) return String(number).replace('.', ',')
  return date === undefined ? safeText(text) : shortMoment(date)
}

function lineOf(cells: readonly string[]): string {
  return `${cells.map((cell) => (/[;"\r\n\t]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(';')}\r\n`
}
