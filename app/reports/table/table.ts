/** One cell: what it says, and its value where it is a date (ISO) or a number. */
export type Cell = { readonly text: string; readonly date?: string; readonly number?: number }

/** A table as it is shown, printed and exported. `notes` stand above it. */
export type Table = {
  readonly title: string
  readonly notes: readonly string[]
  readonly columns: readonly string[]
  readonly rows: readonly (readonly Cell[])[]
}

export function textCell(text: string): Cell {
  return { text }
}

export function numberCell(number: number): Cell {
  return { text: String(number), number }
}
