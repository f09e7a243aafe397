/** How many candidates and letters are worth comparing. */
const most = 200
const longest = 60

/** A hint for a problem: the candidate one letter in three away, and never more than two, if there is one. */
export function nearest(name: string, candidates: Iterable<string>): { readonly near?: string } {
  let [near, least] = ['', Math.min(2, Math.floor(name.length / 3)) + 1]
  let looked = 0
  for (const candidate of candidates) {
    if (++looked > most || name.length > longest) break
    if (Math.abs(candidate.length - name.length) >= least) continue
    const away = distance(name, candidate)
    if (away < least) [near, least] = [candidate, away]
  }
  return near === '' ? {} : { near }
}

function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const swap = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      next.push(Math.min(swap, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1))
    }
    row = next
  }
  return row[b.length] ?? 0
}
