import type { Case } from './case.ts'
import { isBefore, laterOf } from './moment.ts'

/**
 * The day on which a case moves by itself: not before `from`, and where acts of later days were recorded earlier, the
 * first day on which enough was done. So it is the same in whatever order the acts were written down.
 */
export function moveDay(
  state: Case,
  from: string,
  latest: string,
  isReached: (known: Case, day: string) => boolean,
): string {
  if (!isBefore(from, latest)) return from
  const later = daysAfter(state, from)
  return [from, ...later].find((day) => isReached(asOf(state, day), day)) ?? later.at(-1) ?? from
}

/** The latest legal date the case knows of, `from` at least. */
export function latestDay({ done, waived, runs, visits, consents }: Case, from: string): string {
  let latest = from
  for (const { on } of done) latest = laterOf(latest, on)
  for (const { on } of waived) latest = laterOf(latest, on)
  for (const { on } of runs) latest = laterOf(latest, on)
  for (const { on } of visits) latest = laterOf(latest, on)
  for (const id in consents) for (const { on } of consents[id] ?? []) latest = laterOf(latest, on)
  for (const { left } of visits) if (left !== undefined) latest = laterOf(latest, left)
  for (const { ended } of runs) if (ended !== undefined) latest = laterOf(latest, ended)
  return latest
}

function daysAfter(state: Case, from: string): readonly string[] {
  return [...new Set(datesOf(state).filter((on) => isBefore(from, on)))].sort((a, b) => (isBefore(a, b) ? -1 : 1))
}

function datesOf({ done, waived, runs, consents, visits }: Case): readonly string[] {
  const ends = [...visits.map(({ left }) => left), ...runs.map(({ ended }) => ended)]
  const acts = [...done, ...waived, ...runs, ...visits, ...Object.values(consents).flat()].map(({ on }) => on)
  return [...acts, ...ends.filter((on) => on !== undefined)]
}

// The case as it stood on a day by its legal dates.
function asOf(state: Case, day: string): Case {
  const isKnown = ({ on }: { readonly on: string }) => !isBefore(day, on)
  return {
    ...state,
    done: state.done.filter(isKnown),
    waived: state.waived.filter(isKnown),
    runs: state.runs
      .filter(isKnown)
      .map((run) => (run.ended !== undefined && isBefore(day, run.ended) ? { ...run, ended: undefined } : run)),
  }
}
