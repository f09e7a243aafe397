import { sha256 } from '#app/data/hash.server.ts'
import { check } from '#engine/checks'
import { type DefinitionFile, readLibrary } from '#engine/definition'
import { saneRegion } from '#test/engine/checks/sane-region.ts'
import { randomDefinitions } from './random-definitions.ts'

export const soundFiles: readonly DefinitionFile[] = Object.entries(saneRegion).map(([path, value]) => ({
  path,
  text: JSON.stringify(value),
}))

// The meta-schemas are compiled once, on the first reading.
readLibrary(soundFiles, sha256)

/** What came of one random folder: whether it loads, how long the processor worked on that and the checks, and what was thrown, if anything. */
export type Tried = { readonly seed: number; readonly loads: boolean; readonly ms: number; readonly fault?: string }

export function tried(seed: number, sound: readonly DefinitionFile[]): Tried {
  const files = randomDefinitions(seed, sound)
  const began = process.cpuUsage()
  try {
    const read = readLibrary(files, sha256)
    if (!read.ok && read.problems.length === 0) return { seed, loads: false, ms: 0, fault: 'refused without a problem' }
    const broken = read.ok ? check(read.value).filter(({ code }) => code === 'check-failed') : []
    const ms = spent(began)
    const fault = broken.length === 0 ? {} : { fault: JSON.stringify(broken) }
    return { seed, loads: read.ok, ms, ...fault }
  } catch (error) {
    return { seed, loads: false, ms: spent(began), fault: String(error) }
  }
}

// The processor's own time: a busy machine makes no definition hostile.
function spent(since: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(since)
  return (user + system) / 1000
}
