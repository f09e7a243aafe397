import type { Block, Run, Sheet, SheetRow } from '#app/ui/paper/sheet.ts'

/** The lines of a sheet under its title, as a reader says them: blanks and the marks of an empty date left out. */
export function printedLines({ sections }: Sheet): readonly string[] {
  return sections.flatMap(({ title, blocks }) => [...(title ? [title] : []), ...blocks.map(lineOf)])
}

function lineOf(block: Block): string {
  switch (block.type) {
    case 'line':
      return runsText(block.runs)
    case 'rows': {
      const rows = block.rows
        .filter(isWritten)
        .map((row) => [row.type === 'cells' ? '' : row.title, ...cellsOf(row)].join(' '))
      return [runsText(block.label), ...block.columns.map(({ title }) => title), ...rows].join(' ')
    }
    case 'signature': {
      const places = block.places.map(({ mark, text }) => `${text} ${mark}`)
      return [runsText(block.label), ...places, block.stamp ?? ''].join(' ')
    }
  }
}

// An empty row has nothing but its number.
function isWritten(row: SheetRow): boolean {
  return row.type !== 'cells' || row.cells.some((cell) => /\D/.test(cell))
}

function cellsOf(row: SheetRow): readonly string[] {
  return row.type === 'group' ? [] : row.cells
}

function runsText(runs: readonly Run[]): string {
  const text = runs.map((run) => (run.type === 'blank' ? '_' : run.type === 'option' ? marked(run) : run.text)).join('')
  return text.replaceAll(/«_»\s_\s_\sг\.|_/g, '')
}

function marked({ text, isChosen }: { readonly text: string; readonly isChosen: boolean }): string {
  return isChosen ? `[${text}]` : text
}

/** The letters and numbers of a line alone. */
export function letters(text: string): string {
  return text.replaceAll(/[^\p{L}\p{N}№[\]]/gu, '')
}
