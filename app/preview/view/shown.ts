import type { ClauseRow } from './clause-rows.ts'

/** What the act's page can be narrowed to; `absent`: clauses that the loaded text does not have. */
export const shownNames = ['all', 'modelled', 'not-modelled', 'not-looked-at', 'text-only', 'absent'] as const
export type Shown = (typeof shownNames)[number]

export function isShown({ state, isAbsent }: ClauseRow, shown: Shown): boolean {
  return shown === 'all' || shown === state || (shown === 'absent' && isAbsent)
}

/** What an address asks to show; everything where it asks for nothing that there is. */
export function shownOf(asked: string | null): Shown {
  return shownNames.find((name) => name === asked) ?? 'all'
}
