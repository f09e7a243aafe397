import { problem } from '#engine/result'
import type { Kind } from '#engine/schema'
import { authorOf } from './definition.ts'
import type { Fault } from './definition-problem.ts'
import type { Entry, Folder } from './folder.ts'
import type { Path } from './json.ts'
import { nearest } from './nearest.ts'

export type FileReference = {
  readonly kind: Exclude<Kind, 'scenario'>
  readonly name: string
  readonly path: Path
}

/** A reference to another file must lead to one, and never from a region to one that extends it. */
export function linkFiles(
  { definition }: Entry<unknown>,
  folder: Folder,
  references: readonly FileReference[],
): readonly Fault[] {
  return references.flatMap(({ kind, name, path }): readonly Fault[] => {
    const present = folder.present.get(kind)
    if (!present?.has(name)) return [problem(`unknown-${kind}`, path, { name, ...nearest(name, present ?? []) })]
    const region = name.split('/')[0] ?? ''
    const above = folder.regions.get(region)?.definition.chain.slice(1) ?? []
    const author = authorOf(definition, path).region
    return above.some(({ id }) => id === author) ? [problem('downward-reference', path, { name, region: author })] : []
  })
}
