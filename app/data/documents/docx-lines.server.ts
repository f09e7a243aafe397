import { type IRunOptions, Tab, TextRun, UnderlineType } from 'docx'
import type { Room, Run } from '#app/ui/paper/sheet.ts'

const widths: Readonly<Record<Exclude<Room, 'rest'>, number>> = { two: 3, short: 6, medium: 14, wide: 20, long: 28 }

/** The pieces of a line; a blank that reaches the edge is a tab up to it. */
export function textRuns(runs: readonly Run[]): readonly TextRun[] {
  return runs.flatMap(runText)
}

function runText(run: Run): readonly TextRun[] {
  switch (run.type) {
    case 'words':
      return said(run.text)
    case 'value':
      return said(run.text, { underline: { type: UnderlineType.SINGLE } })
    case 'blank':
      return [run.room === 'rest' ? new TextRun({ children: [new Tab()] }) : new TextRun('_'.repeat(widths[run.room]))]
    case 'option': {
      const look = run.isChosen ? { underline: { type: UnderlineType.THICK } } : {}
      if (run.mark === 'underline') return said(run.text, look)
      return said(`${run.isChosen ? '☒' : '☐'} ${run.text}`, { bold: run.isChosen })
    }
  }
}

/** A text with its own line breaks; what XML has no letter for is left out. */
export function said(text: string, look: Omit<IRunOptions, 'text' | 'break'> = {}): readonly TextRun[] {
  return xmlText(text)
    .split('\n')
    .map((line, index) => new TextRun({ ...look, text: line, break: index > 0 ? 1 : 0 }))
}

export function xmlText(text: string): string {
  return text.toWellFormed().replaceAll(/[^\P{Cc}\n\t]|[\uFFFE\uFFFF]/gu, '')
}
