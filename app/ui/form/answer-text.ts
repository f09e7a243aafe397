import { form as messages } from '#app/messages/form.ts'
import type { Language } from '#app/messages/language.ts'
import type { FieldLayout } from '#engine/forms'
import { answerAt } from './answer-path.ts'
import { dateText } from './date-text.ts'
import { numberText } from './number-text.ts'

/** An answer of a field without parts as people read it; empty where there is none. */
export function answerText(layout: FieldLayout, answer: unknown, language: Language): string {
  const t = messages[language]
  const optionText = (id: unknown) => layout.options?.find((option) => option.id === id)?.title ?? String(id ?? '')
  switch (layout.kind) {
    case 'integer':
    case 'decimal':
    case 'money':
      return numberText(answer, language)
    case 'date':
      return dateText(answer)
    case 'date-time':
      return dateTimeText(answer)
    case 'yes-no':
      return answer === true ? t.yes : answer === false ? t.no : ''
    case 'choice':
    case 'agency':
      return optionText(answer)
    case 'choices':
      return Array.isArray(answer) ? answer.map(optionText).join(', ') : ''
    case 'text':
      return maskedText(layout.mask, String(answer ?? ''))
    case 'document':
      return said([answerAt(answer, ['number']), dateText(answerAt(answer, ['date'])), answerAt(answer, ['issuer'])])
    case 'signature':
      return said([answerAt(answer, ['name']), answerAt(answer, ['position']), dateText(answerAt(answer, ['date']))])
    case 'file':
      return said([answerAt(answer, ['name'])])
    case 'long-text':
    case 'group':
    case 'table':
    case 'services':
      return typeof answer === 'string' ? answer : ''
  }
}

/** «км», «₽»: what stands after a number. */
export function unitOf(layout: FieldLayout): string | undefined {
  return layout.kind === 'money' ? '₽' : layout.unit
}

function dateTimeText(answer: unknown): string {
  const [date = '', time = ''] = String(answer ?? '').split('T')
  return said([dateText(date), time.slice(0, 5)])
}

/** A stored number as it is written; what does not fit stays as it was typed. */
function maskedText(mask: FieldLayout['mask'], stored: string): string {
  switch (mask) {
    case 'telephone':
      return stored.replace(/^\+7(\d{3})(\d{3})(\d{2})(\d{2})$/, '+7\u00a0$1\u00a0$2-$3-$4')
    case 'passport-series':
      return stored.replace(/^(\d\d)(\d\d)$/, '$1\u00a0$2')
    case 'oms':
      return stored.replace(/^(\d{4})(\d{4})(\d{4})(\d{4})$/, '$1\u00a0$2\u00a0$3\u00a0$4')
    default:
      return stored
  }
}

function said(parts: readonly unknown[]): string {
  return parts.filter((part) => typeof part === 'string' && part !== '').join(', ')
}
