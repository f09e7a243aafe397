/** A number as a report without names may say it: `few` stands for one or two, `hidden` keeps those from being worked out. */
export type Shown = number | 'few' | 'hidden'

const smallest = 3

/**
 * Hides counts of one and two, and as many more that nobody can subtract them from the total: the rest of the total
 * must leave more than one way to fill what is hidden.
 */
export function hideSmall(counts: readonly number[]): { readonly cells: readonly Shown[]; readonly total: Shown } {
  const total = counts.reduce((sum, count) => sum + count, 0)
  const small = counts.map((count) => count > 0 && count < smallest)
  if (total > 0 && total < smallest) return { cells: counts.map(shown(small, new Set())), total: 'few' }
  const more = new Set<number>()
  const candidates = counts
    .map((count, at) => ({ count, at }))
    .filter(({ count }) => count >= smallest)
    .toSorted((a, b) => a.count - b.count)
  while (isWorkedOut(counts, small, more)) {
    const next = candidates.shift()
    if (!next) return { cells: counts.map(shown(small, more)), total: 'hidden' }
    more.add(next.at)
  }
  return { cells: counts.map(shown(small, more)), total }
}

function shown(small: readonly boolean[], more: ReadonlySet<number>) {
  return (count: number, at: number): Shown => (small[at] ? 'few' : more.has(at) ? 'hidden' : count)
}

// Each hidden count is one or two, each hidden for its sake is three or more: is the sum of all the least or the most there can be?
function isWorkedOut(counts: readonly number[], small: readonly boolean[], more: ReadonlySet<number>): boolean {
  const few = small.filter(Boolean).length
  if (few === 0) return false
  const sum = counts.reduce((sum, count, at) => sum + (small[at] || more.has(at) ? count : 0), 0)
  const least = few + smallest * more.size
  return sum === least || (more.size === 0 && sum === few * (smallest - 1))
}
