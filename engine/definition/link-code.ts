import type { Kind } from '#engine/schema'

/** What is wrong between definitions that are well formed each by itself. */
export type LinkCode =
  | `unknown-${Exclude<Kind, 'scenario'> | Named}`
  | 'downward-reference'
  | 'no-source'
  | 'source-and-finding'
  | 'repeated-name'
  | 'reserved-name'
  | 'nested-table'
  | 'to-or-close'
  | 'wrong-kind'
  | 'unbound-role'
  | 'cyclic-value'
  | 'no-such-date'
  | 'other-unit'

/** What definitions name by a word of their own, not by a file. */
export type Named =
  | 'clause'
  | 'agency'
  | 'agency-kind'
  | 'list'
  | 'procedure'
  | 'role'
  | 'stage'
  | 'task'
  | 'branch'
  | 'closing'
  | 'transition'
  | 'entry'
  | 'consent'
  | 'parameter'
  | 'time-zone'
  | 'path'
  | 'field'
  | 'node'
  | 'row'
