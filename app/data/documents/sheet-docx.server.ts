import {
  AlignmentType,
  Document,
  Footer,
  HeadingLevel,
  LeaderType,
  Packer,
  PageNumber,
  Paragraph,
  Tab,
  type Table,
  TabStopType,
  TextRun,
} from 'docx'
import type { Block, LineBlock, Sheet } from '#app/ui/paper/sheet.ts'
import { said, textRuns, xmlText } from './docx-lines.server.ts'
import { docxTable } from './docx-rows.server.ts'
import { docxSignature } from './docx-signature.server.ts'

// A4 with the margins of the printed page, in twentieths of a point.
const millimetre = 56.7
const page = { width: 11906, height: 16838 }
const margin = { top: 15, right: 15, bottom: 18, left: 25 }
const width = Math.floor(page.width - (margin.left + margin.right) * millimetre)

/** A sheet as a Word document: the same lines, tables and places as on the printed page. */
export async function sheetDocx({ heading, title, about, sections }: Sheet): Promise<Uint8Array> {
  const children = [
    ...(heading
      ? [
          new Paragraph({
            indent: { left: Math.floor(width * 0.45) },
            spacing: { after: 240 },
            children: [...said(heading)],
          }),
        ]
      : []),
    new Paragraph({
      heading: HeadingLevel.HEADING_1,
      alignment: AlignmentType.CENTER,
      spacing: { after: 240 },
      children: [...said(title)],
    }),
    ...(about ? [new Paragraph({ spacing: { after: 120 }, children: [...said(about)] })] : []),
    ...sections.flatMap((section) => [
      ...(section.title ? [sectionTitle(section.title)] : []),
      ...section.blocks.flatMap(blockParts),
    ]),
  ]
  const document = new Document({
    title: xmlText(title),
    creator: '',
    lastModifiedBy: '',
    styles: {
      default: {
        document: { run: { font: 'Times New Roman', size: 24 } },
        heading1: { run: { font: 'Times New Roman', size: 26, bold: true, color: '000000' } },
        heading2: { run: { font: 'Times New Roman', size: 24, bold: true, color: '000000' } },
      },
    },
    sections: [
      {
        properties: { page: { size: page, margin: inTwips(margin) } },
        footers: { default: new Footer({ children: [pageNumber()] }) },
        children,
      },
    ],
  })
  return Packer.toBuffer(document)
}

function sectionTitle(title: string): Paragraph {
  return new Paragraph({
    heading: HeadingLevel.HEADING_2,
    alignment: AlignmentType.CENTER,
    keepNext: true,
    spacing: { before: 240, after: 120 },
    children: [...said(title)],
  })
}

function blockParts(block: Block): readonly (Paragraph | Table)[] {
  switch (block.type) {
    case 'line':
      return lines(block)
    case 'rows':
      return [
        ...(block.label.length > 0 ? lines({ type: 'line', runs: block.label, more: 0 }, true) : []),
        docxTable(block, width),
        new Paragraph({ spacing: { after: 60 } }),
      ]
    case 'signature':
      return docxSignature(block, width)
  }
}

function lines({ runs, more }: LineBlock, keepNext = false): readonly Paragraph[] {
  const edge = { type: TabStopType.RIGHT, position: width, leader: LeaderType.UNDERSCORE } as const
  const empty = () => new Paragraph({ tabStops: [edge], children: [new TextRun({ children: [new Tab()] })] })
  return [
    new Paragraph({ tabStops: [edge], keepNext, spacing: { after: 60 }, children: [...textRuns(runs)] }),
    ...Array.from({ length: more }, empty),
  ]
}

function pageNumber(): Paragraph {
  const numbers = [PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES]
  return new Paragraph({ alignment: AlignmentType.CENTER, children: [new TextRun({ size: 18, children: numbers })] })
}

function inTwips(sides: typeof margin) {
  return Object.fromEntries(Object.entries(sides).map(([side, length]) => [side, Math.round(length * millimetre)]))
}
