import type { ProcedureVersion } from '#engine/definition'
import { flow } from './flow.ts'
import { lanes } from './lanes.ts'
import { passedTasks, sequence } from './sequence.ts'
import { timedTasks, timeline } from './timeline.ts'
import type { DiagramWords, Drawn } from './words.ts'

export type View = 'flow' | 'lanes' | 'sequence' | 'timeline'
export type DiagramOptions = Drawn & { readonly words: DiagramWords }

const views = { flow, lanes, sequence, timeline } satisfies Record<View, unknown>

/** A procedure, or the part of it that concerns one stage (or branch) or one role, as Mermaid text; the id `t_assess_need` is the task assess-need. */
export function diagram(version: ProcedureVersion, view: View, { words, ...drawn }: DiagramOptions): string {
  return `${views[view](version, words, drawn).join('\n')}\n`
}

/** The tasks a view draws without ids, in the order of its arrows (sequence) or of its terms (timeline); none where boxes have ids. */
export function unnamedTasks(
  version: ProcedureVersion,
  view: View,
  { words, ...drawn }: DiagramOptions,
): readonly string[] {
  switch (view) {
    case 'flow':
    case 'lanes':
      return []
    case 'sequence':
      return passedTasks(version, drawn)
    case 'timeline':
      return timedTasks(version, words, drawn)
  }
}
