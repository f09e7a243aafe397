import type { Answers } from '#engine/schema'

type KeptAnswers = { readonly at: string; readonly answers: Answers }

// Answers are about health: what nobody came back for in a week is not kept any longer.
const longestKept = 7 * 24 * 60 * 60 * 1000

/** Keeps answers in this browser until the server has them; false where the browser has no room or forbids it. */
export function keepHere(key: string, answers: Answers): boolean {
  try {
    localStorage.setItem(key, JSON.stringify({ at: new Date().toISOString(), answers } satisfies KeptAnswers))
    return true
  } catch {
    return false
  }
}

export function keptHere(key: string): KeptAnswers | undefined {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? 'null')
    if (isKept(kept) && Date.now() - Date.parse(kept.at) < longestKept) return kept
    forgetHere(key)
    return undefined
  } catch {
    return undefined
  }
}

export function forgetHere(key: string): void {
  try {
    localStorage.removeItem(key)
  } catch {
    // A browser that forbids storage has nothing to forget.
  }
}

function isKept(kept: unknown): kept is KeptAnswers {
  return (
    typeof kept === 'object' && kept !== null && 'at' in kept && 'answers' in kept && typeof kept.answers === 'object'
  )
}
