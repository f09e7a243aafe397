import { AlignmentType, BorderStyle, Paragraph, Table, TableCell, TableLayoutType, TableRow, WidthType } from 'docx'
import type { SignatureBlock } from '#app/ui/paper/sheet.ts'
import { said, textRuns } from './docx-lines.server.ts'

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const
const line = { style: BorderStyle.SINGLE, size: 4, color: 'auto' } as const
const noBorders = { top: none, bottom: none, left: none, right: none } as const

// The share of each place in the width of the sheet, and of the gap before the next.
const shares = [0.26, 0.18, 0.28, 0.19]
const gap = 0.03

/** The places of a signature side by side over their marks, and the place of the stamp. */
export function docxSignature({ label, places, stamp }: SignatureBlock, width: number): readonly (Paragraph | Table)[] {
  const sizes = places.flatMap((_, index) => [...(index > 0 ? [gap] : []), shares[index] ?? 0.2])
  const widths = sizes.map((share) => Math.floor(width * share))
  const row = (texts: readonly string[], isMark: boolean) =>
    new TableRow({
      cantSplit: true,
      children: texts
        .flatMap((text, index) => [...(index > 0 ? [undefined] : []), text])
        .map(
          (text, index) =>
            new TableCell({
              width: { size: widths[index] ?? 0, type: WidthType.DXA },
              borders: isMark || text === undefined ? noBorders : { ...noBorders, bottom: line },
              children: [
                new Paragraph({
                  alignment: AlignmentType.CENTER,
                  keepNext: !isMark,
                  children: [...said(text ?? '', isMark ? { size: 18 } : {})],
                }),
              ],
            }),
        ),
    })
  const written = places.map(({ text, inBrackets }) => (inBrackets ? `( ${text || '\u00a0'.repeat(28)} )` : text))
  const marks = places.map(({ mark }) => mark)
  return [
    new Paragraph({ keepNext: true, spacing: { before: 240, after: 120 }, children: [...textRuns(label)] }),
    new Table({
      width: { size: width, type: WidthType.DXA },
      columnWidths: widths,
      layout: TableLayoutType.FIXED,
      borders: { ...noBorders, insideHorizontal: none, insideVertical: none },
      rows: [row(written, false), row(marks, true)],
    }),
    ...(stamp ? [new Paragraph({ spacing: { before: 240 }, children: [...said(stamp)] })] : []),
  ]
}
