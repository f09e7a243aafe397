import type { Language } from '#app/messages/language.ts'
import { paper } from '#app/messages/paper.ts'
import type { FieldLayout } from '#engine/forms'
import type { Room, Run } from './sheet.ts'

/** What is left free for an answer that is written by hand. */
export function blankRuns(field: FieldLayout, language: Language, room: Room = 'long'): readonly Run[] {
  const t = paper[language]
  switch (field.kind) {
    case 'date':
      return dateBlank(language)
    case 'date-time':
      return [...dateBlank(language), { type: 'words', text: `, ${t.timeMark} ` }, { type: 'blank', room: 'short' }]
    case 'document':
      return [
        { type: 'words', text: `${t.number} ` },
        { type: 'blank', room: 'medium' },
        { type: 'words', text: ` ${t.dated} ` },
        ...dateBlank(language),
        { type: 'words', text: `, ${t.issued} ` },
        { type: 'blank', room: 'long' },
      ]
    case 'integer':
    case 'decimal':
      return [{ type: 'blank', room: 'short' }]
    case 'money':
      return [{ type: 'blank', room: 'medium' }]
    default:
      return [{ type: 'blank', room: isShort(field) ? 'medium' : room }]
  }
}

function dateBlank(language: Language): readonly Run[] {
  const { yearMark } = paper[language]
  const [open, close] = language === 'ru' ? ['«', '»\u00a0'] : ['', '\u00a0']
  return [
    { type: 'words', text: open },
    { type: 'blank', room: 'two' },
    { type: 'words', text: close },
    { type: 'blank', room: 'medium' },
    { type: 'words', text: '\u00a0' },
    { type: 'blank', room: 'short' },
    { type: 'words', text: yearMark && `\u00a0${yearMark}` },
  ]
}

function isShort({ mask, maxLength = Number.POSITIVE_INFINITY }: FieldLayout): boolean {
  return mask !== undefined || maxLength <= 20
}
