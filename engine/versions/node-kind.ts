import type { NodeKind } from './change.ts'

const holders: Readonly<Record<string, NodeKind>> = {
  roles: 'role',
  consents: 'consent',
  entries: 'entry',
  stages: 'stage',
  branches: 'branch',
  tasks: 'task',
  next: 'transition',
  closings: 'closing',
  duties: 'duty',
  registers: 'register',
  requires: 'requirement',
  recommends: 'advice',
  exceptions: 'exception',
  sections: 'section',
  fields: 'field',
  columns: 'column',
  options: 'option',
  agencies: 'agency',
  aliases: 'alias',
  parameters: 'parameter',
  procedures: 'procedure',
  groups: 'service-group',
  services: 'service',
  clauses: 'clause',
  findings: 'finding',
  days: 'day',
}

/** What kind of node a key holds, if it holds named nodes at all. */
export function nodeKind(key: string): NodeKind | undefined {
  return Object.hasOwn(holders, key) ? holders[key] : undefined
}

/** Nodes that events and answers know by name. */
export const renamedKinds: readonly NodeKind[] = [
  'role',
  'consent',
  'entry',
  'stage',
  'branch',
  'task',
  'transition',
  'closing',
  'field',
  'column',
  'option',
]

export const termKeys: readonly string[] = ['deadline', 'every', 'period', 'validity', 'inForce']
export const conditionKeys: readonly string[] = ['when', 'visible', 'value', 'default']
export const textKeys: readonly string[] = [
  'title',
  'help',
  'gist',
  'notModelled',
  'finding',
  'question',
  'reading',
  'heading',
  'undated',
  'disputed',
  'issuer',
]
