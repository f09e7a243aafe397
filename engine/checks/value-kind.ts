import type { Library } from '#engine/definition'
import type { Value } from '#engine/expression'
import { own } from '#engine/record'
import type { Field, Workflow } from '#engine/schema'
import { fieldsAt } from './field-at.ts'

/** What can stand at a path: `unknown` where that cannot be told; `options` are all the texts there can be. */
export type ValueKind = { readonly type: Value['type']; readonly options?: readonly string[]; readonly whole?: true }

/** The kind of value at a path. */
export type KindAt = (path: string) => ValueKind

const unclear: ValueKind = { type: 'unknown' }

/** What conditions of a workflow can read, outside of rows. */
export function caseKinds(workflow: Workflow, library: Pick<Library, 'forms'>): KindAt {
  return (path) => {
    const [head = '', ...names] = path.split('.')
    if (names.length === 0) return { type: head === 'subject' ? 'record' : 'date' }
    const holder = own(workflow.stages, head) ?? own(workflow.branches, head)
    if (holder) return names.length === 1 && (names[0] === 'ends' || names[0] === 'closed') ? { type: 'date' } : unclear
    if (names[0] === 'all') return { type: 'list' }
    const inner = names[0] === 'first' ? names.slice(1) : names
    return inner.length === 0 ? { type: 'date' } : kindAlong(fieldsAt(path, workflow, library), inner)
  }
}

/** The kind of what names lead to through the fields found along them. */
export function kindAlong(fields: readonly Field[], names: readonly string[]): ValueKind {
  const last = fields.at(-1)
  return last ? kindOf(last, names.slice(fields.length)) : unclear
}

function kindOf(field: Field, [part]: readonly string[]): ValueKind {
  switch (field.kind) {
    case 'text':
    case 'long-text':
    case 'agency':
      return { type: 'text' }
    case 'integer':
      return { type: 'number', whole: true }
    case 'decimal':
      return { type: 'number' }
    case 'money':
    case 'date':
    case 'date-time':
      return { type: field.kind }
    case 'yes-no':
      return { type: 'boolean' }
    case 'choice':
      return { type: 'text', options: Object.keys(field.options) }
    case 'choices':
      return { type: 'list', options: Object.keys(field.options) }
    case 'document':
    case 'signature':
    case 'file':
      return { type: part === undefined ? 'record' : part === 'date' ? 'date' : 'text' }
    case 'group':
      return { type: 'record' }
    case 'table':
    case 'services':
      return { type: 'list' }
  }
}
