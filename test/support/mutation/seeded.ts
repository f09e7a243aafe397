/** The same numbers from 0 to 1 for the same seed, each time (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

/** So many of the items, drawn without putting back. */
export function drawn<T>(items: readonly T[], count: number, random: () => number): readonly T[] {
  const rest = [...items]
  const taken: T[] = []
  while (taken.length < count && rest.length > 0) taken.push(...rest.splice(Math.floor(random() * rest.length), 1))
  return taken
}
