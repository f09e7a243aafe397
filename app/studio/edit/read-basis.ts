import type { BasisField } from '#app/data/studio/basis.ts'
import type { Edit } from '#app/data/studio/save-change.server.ts'
import { dateFrom } from '#app/ui/form/date-text.ts'

/** The fields of the basis by the names they are posted under. */
export const basisFields = ['title', 'kind', 'number', 'date', 'effectiveFrom'] as const
export type BasisInput = (typeof basisFields)[number]

export type ReadBasis = {
  readonly edit: Edit
  /** The fields whose date is no date. */
  readonly wrong: readonly BasisField[]
}

/** What a person wrote of the basis; a part may still be missing. */
export function readBasis(posted: FormData): ReadBasis {
  const said = (name: BasisInput) => String(posted.get(name) ?? '').trim()
  const [date, effectiveFrom] = [dateFrom(said('date')), dateFrom(said('effectiveFrom'))]
  const edit = {
    title: said('title').slice(0, 200),
    basis: { kind: said('kind').slice(0, 100), number: said('number').slice(0, 100), date },
    effectiveFrom,
  }
  const wrong = (['date', 'effectiveFrom'] as const).filter(
    (name) => !isDateOrEmpty(name === 'date' ? date : effectiveFrom),
  )
  return { edit, wrong }
}

function isDateOrEmpty(text: string): boolean {
  if (text === '') return true
  const date = /^\d{4}-\d{2}-\d{2}$/.test(text) ? new Date(`${text}T00:00:00Z`) : undefined
  return date !== undefined && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text)
}
