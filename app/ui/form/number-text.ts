import type { Language } from '#app/messages/language.ts'

/** «8 372,96» of "8372.96"; what is no number stays as it was typed. */
export function numberText(answer: unknown, language: Language): string {
  const text = answer === undefined || answer === null ? '' : String(answer)
  const [, sign, whole = '', fraction] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(text) ?? []
  if (sign === undefined) return text
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, '\u00a0')
  return `${sign}${grouped}${fraction === undefined ? '' : (language === 'ru' ? ',' : '.') + fraction}`
}
