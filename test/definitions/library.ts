import { join } from 'node:path'
import { readDefinitionFiles } from '#app/data/definition-files.server.ts'
import { sha256 } from '#app/data/hash.server.ts'
import { loadLibrary } from '#engine/definition'

/** The shipped definitions, as the loader reads them. */
export const loaded = loadLibrary(readDefinitionFiles(join(import.meta.dirname, '../../definitions')), sha256)
export const library = loaded.ok ? loaded.value : undefined
