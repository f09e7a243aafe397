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
      return layout.mask === 'telephone' ? telephoneText(String(answer ?? '')) : String(answer ?? '')
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

function telephoneText(stored: string): string {
  return stored.replace(/^\+7(\d{3})(\d{3})(\d{2})(\d{2})$/, '+7\u00a0$1\u00a0$2-$3-$4')
}

function said(parts: readonly unknown[]): string {
  return parts.filter((part) => typeof part === 'string' && part !== '').join(', ')
}
