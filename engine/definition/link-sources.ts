import { problem } from '#engine/result'
import type { Fault } from './definition-problem.ts'
import type { Entry, Folder } from './folder.ts'
import type { Path } from './json.ts'
import { linkFiles } from './link-files.ts'
import { nearest } from './nearest.ts'
import type { ShapedNode } from './shaped-nodes.ts'

/** Every `source` names a clause that its act has. */
export function linkSources(entry: Entry<unknown>, folder: Folder, nodes: readonly ShapedNode[]): readonly Fault[] {
  return nodes
    .filter(({ shape }) => shape === 'source')
    .flatMap(({ value, path }) =>
      typeof value === 'string'
        ? linkSource(entry, folder, value, path)
        : Array.isArray(value)
          ? value.flatMap((one, index) => linkSource(entry, folder, String(one), [...path, index]))
          : [],
    )
}

function linkSource(entry: Entry<unknown>, folder: Folder, source: string, path: Path): readonly Fault[] {
  const hash = source.indexOf('#')
  const [act, clause] = [source.slice(0, hash), source.slice(hash + 1)]
  const clauses = folder.acts.get(act)?.value.clauses
  if (clauses && !Object.hasOwn(clauses, clause))
    return [problem('unknown-clause', path, { name: clause, act, ...nearest(clause, Object.keys(clauses)) })]
  return linkFiles(entry, folder, [{ kind: 'act', name: act, path }])
}
