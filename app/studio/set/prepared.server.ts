import { setHash } from '#app/data/studio/file-set.server.ts'
import { type ElementIndex, indexElements } from '#app/data/studio/find-elements.ts'
import { loadedSet } from '#app/data/studio/loaded-set.server.ts'
import type { DefinitionFile, Library } from '#engine/definition'

type Files = readonly DefinitionFile[]

/** The elements of a set, found by word, clause or use. */
export const indexOf: (files: Files) => ElementIndex = kept(indexElements)

/** A set that has no problems as a library. A draft's is asked for only after its trial, which runs in another thread. */
export function libraryOf(files: Files): Library {
  const read = loadedSet(files)
  if (!read.ok) throw new Error(`The definitions have ${read.problems.length} problems`)
  return read.value
}

// One page asks more than once, and most pages ask for the same few sets.
function kept<T>(make: (files: Files) => T): (files: Files) => T {
  const known = new Map<string, T>()
  return (files) => {
    const hash = setHash(files)
    const found = known.get(hash) ?? make(files)
    known.delete(hash)
    known.set(hash, found)
    for (const oldest of known.keys()) if (known.size > 3) known.delete(oldest)
    return found
  }
}
