import type { ClauseRow } from './clause-rows.ts'

/** What the act's page can be narrowed to; `absent`: clauses that the loaded text does not have. */
export type Shown = 'all' | ClauseRow['state'] | 'absent'

export const shownBy: Readonly<Record<Shown, (row: ClauseRow) => boolean>> = {
  all: () => true,
  modelled: ({ state }) => state === 'modelled',
  'not-modelled': ({ state }) => state === 'not-modelled',
  'not-looked-at': ({ state }) => state === 'not-looked-at',
  'text-only': ({ state }) => state === 'text-only',
  absent: ({ isAbsent }) => isAbsent,
}

export function shownOf(asked: string | null): Shown {
  return asked !== null && isShown(asked) ? asked : 'all'
}

function isShown(name: string): name is Shown {
  return Object.hasOwn(shownBy, name)
}
