/** What a node of a diagram stands for. */
export type NodeKind = 'entry' | 'stage' | 'branch' | 'task' | 'closing' | 'role'

const prefix = { entry: 'e', stage: 's', branch: 'b', task: 't', closing: 'c', role: 'r' } satisfies Record<
  NodeKind,
  string
>

/** A Mermaid id that no name can turn into a keyword: `t_assess_need` is the task assess-need. */
export function nodeId(kind: NodeKind, name: string): string {
  return `${prefix[kind]}_${name.replaceAll(/[^a-z0-9]/g, '_')}`
}
