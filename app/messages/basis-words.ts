import { type Basis, supply } from '#app/data/studio/basis.ts'
import { shortDate } from './format.ts'
import type { Language } from './language.ts'
import { studio } from './studio.ts'

/** «Приказ № 12-Н от 30.01.2026»; only what is known of it. */
export function basisWords({ basis: { kind, number, date } }: Pick<Basis, 'basis'>, language: Language): string {
  const t = studio[language]
  if (kind === supply) return t.supply
  const day = /^\d{4}-\d{2}-\d{2}$/.test(date) ? shortDate(date) : date
  return [kind, number === '' ? '' : t.basisNumber(number), day === '' ? '' : t.basisDate(day)]
    .filter((one) => one !== '')
    .join(' ')
}
