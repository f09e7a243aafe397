import type { ProcedureVersion } from '#engine/definition'
import { flow } from './flow.ts'
import type { Part } from './holders.ts'
import { lanes } from './lanes.ts'
import { sequence } from './sequence.ts'
import { timeline } from './timeline.ts'
import type { DiagramWords } from './words.ts'

export type View = 'flow' | 'lanes' | 'sequence' | 'timeline'
export type DiagramOptions = Part & { readonly words: DiagramWords }

const views = { flow, lanes, sequence, timeline } satisfies Record<View, unknown>

/** A procedure, or the part of it that concerns one stage (or branch) or one role, as Mermaid text; the id `t_assess_need` is the task assess-need. */
export function diagram(version: ProcedureVersion, view: View, { words, ...part }: DiagramOptions): string {
  return `${views[view](version, words, part).join('\n')}\n`
}
