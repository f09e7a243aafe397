import type { Source, Text } from '#engine/schema'

/** A node on the way to what changed: its name, what kind of thing it is, and its title where it has one. */
export type Step = { readonly name: string; readonly kind: NodeKind; readonly title?: Text }

/** The kinds of named nodes, by the key that holds them in a file. */
export type NodeKind =
  | 'role'
  | 'consent'
  | 'entry'
  | 'stage'
  | 'branch'
  | 'task'
  | 'transition'
  | 'closing'
  | 'duty'
  | 'register'
  | 'requirement'
  | 'advice'
  | 'exception'
  | 'section'
  | 'field'
  | 'column'
  | 'option'
  | 'agency'
  | 'alias'
  | 'parameter'
  | 'procedure'
  | 'service-group'
  | 'service'
  | 'clause'
  | 'finding'
  | 'day'

/** One difference between two libraries. `path` leads to it inside the merged file, `source` is the nearest clause. */
export type Change = {
  readonly file: string
  readonly path: readonly string[]
  readonly steps: readonly Step[]
  readonly source?: Source
} & Difference

export type Difference =
  | { readonly code: 'file-added' | 'file-removed' }
  | { readonly code: 'added' | 'removed' }
  | { readonly code: 'moved'; readonly from: readonly Step[]; readonly fromPath: readonly string[] }
  | { readonly code: 'renamed'; readonly from: string }
  | { readonly code: 'reordered' }
  | { readonly code: 'term-changed'; readonly before: unknown; readonly after: unknown }
  | { readonly code: 'condition-changed'; readonly before: unknown; readonly after: unknown }
  | { readonly code: 'text-changed'; readonly before?: Text; readonly after?: Text }
  | { readonly code: 'value-changed'; readonly before: unknown; readonly after: unknown }
