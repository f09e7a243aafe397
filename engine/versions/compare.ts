import type { Library } from '#engine/definition'
import { own } from '#engine/record'
import type { Change } from './change.ts'
import { compareNodes } from './compare-nodes.ts'
import { joinMoves } from './join-moves.ts'

const kinds = ['regions', 'workflows', 'forms', 'catalogues', 'calendars', 'acts', 'scenarios'] as const

/** Every difference between two libraries as data, moves joined, in the order of kinds, files and nodes. */
export function compare(before: Library, after: Library): readonly Change[] {
  return kinds.flatMap((kind) => {
    const [old, now]: readonly Readonly<Record<string, object>>[] = [before[kind], after[kind]]
    const ids = [...new Set([...Object.keys(old ?? {}), ...Object.keys(now ?? {})])].sort()
    return ids.flatMap((id): readonly Change[] => {
      const file = `${kind}/${id}`
      const [was, is] = [own(old, id), own(now, id)]
      if (!was || !is) return [{ code: was ? 'file-removed' : 'file-added', file, path: [], steps: [] }]
      return joinMoves(compareNodes(was, is, { file, path: [], steps: [] }))
    })
  })
}
