import type { FieldLayout } from '#engine/forms'

/** At most so many options are shown at once; more become a list to open. */
const shownAtOnce = 5

export function isRadio({ kind, options }: FieldLayout): boolean {
  return kind === 'yes-no' || ((kind === 'choice' || kind === 'agency') && (options?.length ?? 0) <= shownAtOnce)
}

/** Whether the field is several controls under one legend. */
export function isSet(layout: FieldLayout): boolean {
  if (layout.computed) return false
  const sets = ['choices', 'document', 'signature', 'group', 'table', 'services', 'date-time']
  return isRadio(layout) || sets.includes(layout.kind)
}
