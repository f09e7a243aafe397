import { Document, Footer, Packer, Paragraph, Table, TableCell, TableRow } from 'docx'
import { strToU8, unzipSync, zipSync } from 'fflate'
import { docxText } from '#app/data/acts/docx-text.ts'

/** A Word file made by hand: lines, then tables as rows of cells; what stands in its footer. */
export async function wordFile(
  lines: readonly string[],
  tables: readonly (readonly (readonly string[])[])[] = [],
  footer = '',
): Promise<Uint8Array> {
  const children = [
    ...lines.map((line) => new Paragraph(line)),
    ...tables.map(
      (rows) =>
        new Table({
          rows: rows.map(
            (cells) =>
              new TableRow({ children: cells.map((cell) => new TableCell({ children: [new Paragraph(cell)] })) }),
          ),
        }),
    ),
  ]
  const footers = footer === '' ? undefined : { default: new Footer({ children: [new Paragraph(footer)] }) }
  return new Uint8Array(await Packer.toBuffer(new Document({ sections: [{ footers, children }] })))
}

/** The same file with some of its parts changed or added. */
export function withParts(file: Uint8Array, change: (parts: Record<string, Uint8Array>) => Record<string, string>) {
  const parts = unzipSync(file)
  const changed = Object.entries(change(parts)).map(([path, text]) => [path, strToU8(text)] as const)
  return zipSync({ ...parts, ...Object.fromEntries(changed) })
}

export function partText(file: Uint8Array, path = 'word/document.xml'): string {
  return new TextDecoder().decode(unzipSync(file)[path])
}

/** What a Word file says, a line a paragraph or a row. */
export function wordsIn(file: Uint8Array): readonly string[] {
  return (docxText(partText(file))?.text ?? '').split('\n')
}
