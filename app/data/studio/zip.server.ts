import { type Zippable, zipSync } from 'fflate'
import type { DefinitionFile } from '#engine/definition'

// The first day that an archive can name, as a local time: the same bytes in every time zone.
const mtime = new Date(1980, 0, 1)

/** The files of a set in one archive, under `definitions/`: of the same files always the same bytes. */
export function zip(files: readonly DefinitionFile[]): Uint8Array {
  const entries: Zippable = {}
  const encoder = new TextEncoder()
  for (const { path, text } of files.toSorted((a, b) => (a.path < b.path ? -1 : 1)))
    entries[`definitions/${path}`] = [encoder.encode(text), { mtime, level: 9 }]
  return zipSync(entries)
}
