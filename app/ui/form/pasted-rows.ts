import type { FieldLayout } from '#engine/forms'
import { dateFrom } from './date-text.ts'

/** The cells of rows copied from a spreadsheet; undefined of text that is no table. */
export function cellsOf(text: string): readonly (readonly string[])[] | undefined {
  const source = text.replace(/\r\n?/g, '\n').replace(/\n+$/, '')
  if (!/[\t\n]/.test(source)) return undefined
  const rows: string[][] = [[]]
  // A cell with a line break or a quote stands in quotes, a quote within it twice.
  for (const [, quoted, plain = '', end] of source.matchAll(/(?:"((?:[^"]|"")*)"|([^\t\n]*))(\t|\n|$)/g)) {
    rows.at(-1)?.push((quoted?.replaceAll('""', '"') ?? plain).trim())
    if (end === '\n') rows.push([])
    if (end === '') break
  }
  return rows
}

/** The answer that a pasted text means in a column; what means none there stays as text, for its problem to name. */
export function pastedAnswer(column: FieldLayout, text: string): unknown {
  switch (column.kind) {
    case 'date':
      return dateFrom(text)
    case 'money':
    case 'decimal':
    case 'integer':
      return text.replace(/\s*(₽|р\.|руб\.?|рублей)$/i, '')
    case 'yes-no':
      return yesNo(text) ?? text
    case 'choice':
    case 'agency':
      return optionOf(column, text) ?? text
    case 'choices':
      return text
        .split(/[;,]/)
        .map((one) => one.trim())
        .filter((one) => one !== '')
        .map((one) => optionOf(column, one) ?? one)
    default:
      return text
  }
}

function optionOf({ options = [] }: FieldLayout, text: string): string | undefined {
  return options.find(({ id, title }) => id === text || plain(title) === plain(text))?.id
}

function yesNo(text: string): boolean | undefined {
  if (['да', 'yes', 'истина', 'true', '+'].includes(plain(text))) return true
  return ['нет', 'no', 'ложь', 'false', '-', '−'].includes(plain(text)) ? false : undefined
}

function plain(text: string): string {
  return text.toLowerCase().replaceAll('ё', 'е').replace(/\s+/g, ' ').trim()
}
