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

/** What came of one random folder: whether it loads, how long that and the checks took, and what was thrown, if anything. */
export type Tried = { readonly seed: number; readonly loads: boolean; readonly ms: number; readonly fault?: string }

export function tried(seed: number, sound: readonly DefinitionFile[]): Tried {
  const files = randomDefinitions(seed, sound)
  const began = performance.now()
  try {
    const read = readLibrary(files, sha256)
    if (!read.ok && read.problems.length === 0) return { seed, loads: false, ms: 0, fault: 'refused without a problem' }
    const broken = read.ok ? check(read.value).filter(({ code }) => code === 'check-failed') : []
    const ms = performance.now() - began
    const fault = broken.length === 0 ? {} : { fault: JSON.stringify(broken) }
    return { seed, loads: read.ok, ms, ...fault }
  } catch (error) {
    return { seed, loads: false, ms: performance.now() - began, fault: String(error) }
  }
}
