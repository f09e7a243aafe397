import { nodeId, type OutlineLine, outline } from '#engine/diagram'
import type { Basis, Teller } from './teller.ts'

/** A line of the outline with the lines under it; `node` is its box in a diagram. */
export type TreeLine = {
  readonly key: string
  readonly text: string
  readonly node?: string
  readonly basis: Basis
  readonly children: readonly TreeLine[]
}

/** The outline of a procedure, or of one stage or role of it, as a tree. */
export function outlineTree(
  teller: Teller,
  part: { readonly stage?: string; readonly role?: string } = {},
): readonly TreeLine[] {
  const [, ...lines] = outline(teller.version, teller.words, part)
  return under(lines, 1, teller)
}

function under(lines: readonly OutlineLine[], depth: number, teller: Teller): readonly TreeLine[] {
  const starts = lines.flatMap((line, at) => (line.depth === depth ? [at] : []))
  return starts.map((at, index) => {
    const line = lines[at]
    const rest = lines.slice(at + 1, starts[index + 1])
    const { kind = 'procedure', name = '', text = '', sources = [], finding } = line ?? {}
    const node = nodeOf(kind, name)
    return {
      key: `${kind}-${name}-${index}`,
      text,
      ...(node === undefined ? {} : { node }),
      basis: teller.basis({ source: sources, finding }),
      children: under(rest, depth + 1, teller),
    }
  })
}

function nodeOf(kind: OutlineLine['kind'], name: string): string | undefined {
  switch (kind) {
    case 'entry':
    case 'stage':
    case 'branch':
    case 'task':
    case 'closing':
      return nodeId(kind, name)
    case 'procedure':
    case 'period':
    case 'each':
    case 'pauses':
    case 'stops-clock':
    case 'deadline':
    case 'requires':
    case 'recommends':
    case 'next':
    case 'consent':
    case 'duty':
      return undefined
  }
}
