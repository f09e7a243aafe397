import { globSync, readFileSync } from 'node:fs'
import { join, sep } from 'node:path'
import type { DefinitionFile } from '#engine/definition'

/** Every JSON file of a definitions folder, as text. */
export function readDefinitionFiles(folder: string): readonly DefinitionFile[] {
  return globSync('**/*.json', { cwd: folder })
    .sort()
    .map((path) => ({ path: path.split(sep).join('/'), text: readFileSync(join(folder, path), 'utf8') }))
}
