import type { ProcedureVersion } from '#engine/definition'
import type { Task } from '#engine/schema'
import { label } from './label.ts'
import { nodeId } from './node-id.ts'
import { type End, titleOf } from './ways.ts'
import type { DiagramWords } from './words.ts'

export function idOf({ kind, name }: End): string {
  return nodeId(kind, name)
}

/** A task as a box; round where it may be left out. */
export function taskNode(id: string, { optional }: Task, text: string, characters?: number): string {
  const said = label(text, characters)
  return `${nodeId('task', id)}${optional ? `("${said}")` : `["${said}"]`}`
}

/** A part of the procedure as a box of its own shape, called by the way that leads there where that has a name. */
export function endNode(version: ProcedureVersion, end: End, words: DiagramWords, by?: string): string {
  const title = titleOf(version, end, words)
  return `${idOf(end)}${shapeOf(end, label(by === undefined || by === title ? title : `${by}: ${title}`))}`
}

function shapeOf({ kind }: End, text: string): string {
  switch (kind) {
    case 'entry':
      return `(["${text}"])`
    case 'stage':
    case 'branch':
      return `("${text}")`
    case 'closing':
      return `[["${text}"]]`
  }
}
