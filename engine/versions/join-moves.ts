import type { Change } from './change.ts'

/** A node removed in one place and added under the same name and kind in another has moved. */
export function joinMoves(changes: readonly Change[]): readonly Change[] {
  const removed = changes.filter((change) => change.code === 'removed')
  const sources = new Map(
    changes.flatMap((change) => {
      const from = change.code === 'added' ? removed.find((other) => isSameNode(other, change)) : undefined
      return from ? [[change, from] as const] : []
    }),
  )
  const gone = new Set(sources.values())
  return changes.flatMap((change): readonly Change[] => {
    if (gone.has(change)) return []
    const from = sources.get(change)
    const { file, path, steps, source } = change
    return [from ? { file, path, steps, source, code: 'moved', from: from.steps, fromPath: from.path } : change]
  })
}

function isSameNode(a: Change, b: Change): boolean {
  const [one, other] = [a.steps.at(-1), b.steps.at(-1)]
  return one !== undefined && one.name === other?.name && one.kind === other.kind
}
