import { type DefinitionFile, type DefinitionProblem, type Library, loadLibrary } from '#engine/definition'
import type { Result } from '#engine/result'
import { sha256 } from '../hash.server.ts'
import { setHash } from './file-set.server.ts'

const known = new Map<string, Result<Library, DefinitionProblem>>()

/** A set of files as a library. A draft is read when it is tried, when it is looked at and when it is published: once. */
export function loadedSet(files: readonly DefinitionFile[]): Result<Library, DefinitionProblem> {
  const hash = setHash(files)
  const found = known.get(hash) ?? loadLibrary(files, sha256)
  known.delete(hash)
  known.set(hash, found)
  for (const oldest of known.keys()) if (known.size > 3) known.delete(oldest)
  return found
}
