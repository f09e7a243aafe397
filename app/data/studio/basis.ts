/** The document a change of the rules rests on, and the day from which new cases live by it (ISO; empty while unknown). */
export type Basis = {
  readonly basis: { readonly kind: string; readonly number: string; readonly date: string }
  readonly effectiveFrom: string
}

/** The basis of the shipped definitions: they are the rules of every day before the first own edit. */
export const supply = 'supply'

export const noBasis: Basis = { basis: { kind: '', number: '', date: '' }, effectiveFrom: '' }
export const supplied: Basis = { basis: { kind: supply, number: '', date: '' }, effectiveFrom: '0001-01-01' }

export type BasisField = 'kind' | 'number' | 'date' | 'effectiveFrom'

/** What a basis still lacks before it can be published. */
export function missingOfBasis({ basis, effectiveFrom }: Basis): readonly BasisField[] {
  const isComplete = {
    kind: basis.kind.trim() !== '' && basis.kind !== supply,
    number: basis.number.trim() !== '',
    date: isDate(basis.date),
    effectiveFrom: isDate(effectiveFrom),
  }
  return (['kind', 'number', 'date', 'effectiveFrom'] as const).filter((field) => !isComplete[field])
}

function isDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  try {
    Temporal.PlainDate.from(text)
    return true
  } catch {
    return false
  }
}
