import type { Answers } from '#engine/schema'

export type KeptAnswers = { readonly at: string; readonly answers: Answers }

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
    return isKept(kept) ? kept : undefined
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
