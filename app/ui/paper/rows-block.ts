import { form } from '#app/messages/form.ts'
import type { Language } from '#app/messages/language.ts'
import { say } from '#app/messages/say.ts'
import type { FieldLayout } from '#engine/forms'
import type { Catalogue } from '#engine/schema'
import { answerAt } from '../form/answer-path.ts'
import { answerText } from '../form/answer-text.ts'
import { numberText } from '../form/number-text.ts'
import { sumOf } from '../form/sum-of.ts'
import type { Align, RowsBlock, Run, SheetRow } from './sheet.ts'

type Asked = {
  readonly field: FieldLayout
  readonly answer: unknown
  readonly language: Language
  readonly label: readonly Run[]
  readonly isBlankCopy: boolean
  /** What stands under the column of money. */
  readonly foot?: { readonly title: string; readonly text: string }
}

const emptyRows = 4

/** The rows of a table; a blank copy has some to write in. */
export function tableBlock({ field, answer, language, label, isBlankCopy, foot }: Asked): RowsBlock {
  const columns = field.parts ?? []
  const number = field.numbered ? [{ title: form[language].rowNumber, align: 'centre' as const }] : []
  const given: readonly unknown[] = Array.isArray(answer) ? answer : []
  const rows = given.length > 0 ? given : Array(isBlankCopy ? emptyRows : 1).fill({})
  const cells = (row: unknown, index: number) => [
    ...(field.numbered ? [`${index + 1}`] : []),
    ...columns.map((column) => answerText(column, answerAt(row, [column.name]), language)),
  ]
  return {
    type: 'rows',
    label,
    columns: [...number, ...columns.map((column) => columnOf(column, isBlankCopy))],
    rows: [
      ...rows.map((row, index): SheetRow => ({ type: 'cells', cells: cells(row, index) })),
      ...(foot ? [sumRow(columns, number.length, foot.title, foot.text)] : []),
    ],
  }
}

/** The services by groups with sums; a blank copy lists the whole catalogue. */
export function servicesBlock(
  { field, answer, language, label, isBlankCopy, foot }: Asked,
  catalogue: Catalogue | undefined,
): RowsBlock {
  const t = form[language]
  const columns = field.parts ?? []
  const money = columns.find(({ kind }) => kind === 'money')?.name
  const given: readonly unknown[] = Array.isArray(answer) ? answer : []
  const rowOf = (id: string) => given.find((row) => answerAt(row, ['service']) === id)
  const sum = (rows: readonly unknown[]) => (money === undefined ? '' : numberText(sumOf(rows, money), language))
  const groups = Object.values(catalogue?.groups ?? {}).flatMap((group): readonly SheetRow[] => {
    const services = Object.entries(group.services).filter(([id]) => isBlankCopy || rowOf(id))
    if (services.length === 0) return []
    const picked = services.flatMap(([id]) => rowOf(id) ?? [])
    const rows = services.map(([id, { code, title }]): SheetRow => {
      const cells = columns.map((column) => answerText(column, answerAt(rowOf(id), [column.name]), language))
      return { type: 'cells', cells: [code, say(title, language), ...cells] }
    })
    const subtotal = money !== undefined ? [sumRow(columns, 2, t.subtotal, isBlankCopy ? '' : sum(picked))] : []
    return [{ type: 'group', title: `${group.code}. ${say(group.title, language)}` }, ...rows, ...subtotal]
  })
  const total = foot ?? (money === undefined ? undefined : { title: t.total, text: isBlankCopy ? '' : sum(given) })
  return {
    type: 'rows',
    label,
    columns: [
      { title: t.rowNumber, align: 'centre' },
      { title: sentence(t.service), align: 'left' },
      ...columns.map((column) => columnOf(column, isBlankCopy)),
    ],
    rows: [...groups, ...(total ? [sumRow(columns, 2, total.title, total.text)] : [])],
  }
}

/** `before`: the columns that stand before those of the field. */
function sumRow(columns: readonly FieldLayout[], before: number, title: string, text: string): SheetRow {
  const at = columns.findIndex(({ kind }) => kind === 'money')
  const first = Math.max(at, 0)
  return {
    type: 'sum',
    title,
    span: Math.max(before + first, 1),
    cells: columns.slice(before + first === 0 ? 1 : first).map((_, index) => (index === 0 ? text : '')),
  }
}

// The head of an empty column says what may be written in it.
function columnOf({ title, kind, options }: FieldLayout, isBlankCopy: boolean): RowsBlock['columns'][number] {
  const isListed = isBlankCopy && options && (kind === 'choice' || kind === 'choices')
  const list = isListed ? ` (${options.map((option) => option.title).join(', ')})` : ''
  return { title: `${sentence(title)}${list}`, align: alignOf(kind) }
}

function alignOf(kind: FieldLayout['kind']): Align {
  return kind === 'money' || kind === 'integer' || kind === 'decimal' ? 'right' : 'left'
}

function sentence(text: string): string {
  return text.slice(0, 1).toLocaleUpperCase() + text.slice(1)
}
