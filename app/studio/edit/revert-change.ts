import { addNode, editNode } from '#app/data/studio/edit-text.ts'
import { nodeAt, pointerOf, readValue, treeOf } from '#app/data/studio/json-text.ts'
import type { Change } from '#engine/versions'

/** The text with one change taken back to what the base says, byte for byte where it stands in both; undefined where that cannot be done by itself. */
export function revertChange(
  text: string,
  base: string,
  { path, code }: Pick<Change, 'path' | 'code'>,
): string | undefined {
  if (code === 'moved' || code === 'file-added' || code === 'file-removed') return undefined
  const [now, then] = [treeOf(text), treeOf(base)]
  if (!now || !then) return undefined
  const pointer = pointerOf(path)
  const [mine, theirs] = [nodeAt(now, pointer), nodeAt(then, pointer)]
  if (mine && theirs)
    return (
      text.slice(0, mine.offset) +
      base.slice(theirs.offset, theirs.offset + theirs.length) +
      text.slice(mine.offset + mine.length)
    )
  if (mine) return editNode(text, pointer, undefined)
  if (!theirs) return undefined
  const value = readValue(base, theirs)
  const siblings = theirs.parent?.parent?.children?.map(({ children }) => String(children?.[0]?.value)) ?? []
  const before = siblings[siblings.indexOf(String(path.at(-1))) - 1]
  return addNode(text, pointer, value, before) ?? editNode(text, pointer, value)
}
