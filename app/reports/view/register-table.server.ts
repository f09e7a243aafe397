import type { Database } from '#app/data/database.server.ts'
import { cellOf } from '#app/data/registers/register-cells.server.ts'
import { type RegisterCursor, registerPage } from '#app/data/registers/register-rows.server.ts'
import { type Cell, numberCell, textCell } from '../table/table.ts'
import type { RegisterAt } from './register-of.server.ts'

export type ShownRow = { readonly caseId: string; readonly cells: readonly Cell[] }

/** A page of a register in words, numbered from the beginning of the period. */
export async function registerTable(
  db: Database,
  { agency, placed, period, columns, language }: RegisterAt,
  { after, limit }: { readonly after?: RegisterCursor; readonly limit: number },
): Promise<{ readonly rows: readonly ShownRow[]; readonly next?: RegisterCursor }> {
  const { rows, next } = await registerPage(db, agency, placed, period, { after, limit })
  const first = (after?.count ?? 0) + 1
  return {
    next,
    rows: rows.map((row, at) => ({
      caseId: row.caseId,
      cells: [
        numberCell(first + at),
        textCell(row.number),
        ...columns.map(({ column }) => cellOf(row, column.path, language)),
      ],
    })),
  }
}

/** A whole register, page by page, leaving the processor to others in between. */
export async function* wholeRegister(db: Database, found: RegisterAt, most: number) {
  let after: RegisterCursor | undefined
  let count = 0
  while (count < most) {
    const page = await registerTable(db, found, { after, limit: Math.min(100, most - count) })
    yield page.rows
    if (!page.next) return
    count += page.rows.length
    after = page.next
    await new Promise((resolve) => setImmediate(resolve))
  }
}
