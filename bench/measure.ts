/** One way to do the work of a subject; `run` does it once and `units` says how much that is. */
export type Variant = {
  readonly name: string
  readonly units: number
  readonly run: () => unknown
  /** Measured once only: too slow to be worth more. */
  readonly once?: boolean
}

export type Measured = { readonly name: string; readonly perSecond: number; readonly ratio: number }

const rounds = 9
const slice = 60

/**
 * Units a second of each variant, and its ratio to the first one, the limit. The variants take turns, so that whatever
 * else the machine does falls on all of them; both figures are medians over the turns.
 */
export function measure(variants: readonly Variant[]): readonly Measured[] {
  for (const variant of variants) if (!variant.once) turn(variant)
  const singles = variants.map((variant) => (variant.once ? turn(variant) : undefined))
  const turns = Array.from({ length: rounds }, () => variants.map((variant, at) => singles[at] ?? turn(variant)))
  return variants.map(({ name }, at) => ({
    name,
    perSecond: median(turns.map((rates) => rates[at] ?? 0)),
    ratio: median(turns.map((rates) => (rates[at] ?? 0) / (rates[0] ?? 1))),
  }))
}

// By the time of this thread on a processor: what else runs on the machine takes none of it.
function turn({ units, run, once }: Variant): number {
  const start = threadTime()
  let calls = 0
  let batch = 1
  let spent = 0
  do {
    for (let n = 0; n < batch; n++) run()
    calls += batch
    spent = threadTime() - start
    // Asking for the time takes some itself.
    if (spent < 2) batch *= 2
  } while (!once && spent < slice)
  return (calls * units * 1000) / spent
}

function threadTime(): number {
  const { user, system } = process.threadCpuUsage()
  return (user + system) / 1000
}

export function median(numbers: readonly number[]): number {
  const inOrder = numbers.toSorted((a, b) => a - b)
  return inOrder[Math.floor(inOrder.length / 2)] ?? 0
}
