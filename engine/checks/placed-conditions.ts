import { formReferences, type Library, nodesOf } from '#engine/definition'
import { type Expression, isList } from '#engine/expression'
import { own } from '#engine/record'
import type { Form, Workflow } from '#engine/schema'
import { through } from './field-at.ts'
import type { RuleFault } from './rule.ts'
import { caseKinds, type KindAt, kindAlong } from './value-kind.ts'

/** Conditions that must hold together, with their place and what they can read there. */
export type PlacedConditions = Pick<RuleFault, 'kind' | 'id' | 'path'> & {
  readonly conditions: readonly Expression[]
  readonly kindAt: KindAt
}

/** All conditions of a library, of workflows and of forms. */
export function placedConditions(library: Library): readonly PlacedConditions[] {
  const workflows = Object.values(library.workflows).map((workflow) => ({
    workflow,
    kindAt: caseKinds(workflow, library),
  }))
  const users = Map.groupBy(
    workflows.flatMap(({ workflow, kindAt }) =>
      [...new Set(formReferences(workflow).map(({ name }) => name))].map((form) => ({ form, kindAt })),
    ),
    ({ form }) => form,
  )
  return [
    ...workflows.flatMap(({ workflow, kindAt }) =>
      conditionsOf('workflow', workflow, (path) => kindsIn(workflow, path, kindAt)),
    ),
    ...Object.values(library.forms).flatMap((form) => {
      const around = users.get(form.id)?.map(({ kindAt }) => kindAt) ?? []
      return conditionsOf('form', form, (path) => formKinds(form, path, around))
    }),
  ]
}

function conditionsOf(
  kind: 'workflow' | 'form',
  definition: Workflow | Form,
  kindsFor: (path: RuleFault['path']) => KindAt,
): readonly PlacedConditions[] {
  return nodesOf(kind, definition).flatMap(({ shape, path, value }) =>
    shape === 'condition' && isList(value)
      ? [{ kind, id: definition.id, path, conditions: value, kindAt: kindsFor(path) }]
      : [],
  )
}

// In a branch held for each item of a list, `row` is the item.
function kindsIn(workflow: Workflow, path: RuleFault['path'], kindAt: KindAt): KindAt {
  const each = path[0] === 'branches' ? own(workflow.branches, String(path[1]))?.each : undefined
  const list = each?.replace(/\.all$/, '')
  return (name) => {
    if (name !== 'row' && !name.startsWith('row.')) return kindAt(name)
    return list === undefined || name === 'row' ? { type: 'unknown' } : kindAt(`${list}${name.slice('row'.length)}`)
  }
}

/** What conditions of a form can read: its own fields, the row they stand in, then the case. */
function formKinds(form: Form, path: RuleFault['path'], users: readonly KindAt[]): KindAt {
  const around = path.slice(0, path.lastIndexOf('columns'))
  const table = path.includes('columns')
    ? around.flatMap((step, at) => (around[at - 1] === 'fields' ? [String(step)] : []))
    : undefined
  return (name) => {
    const names = name.split('.')
    if (names[0] === 'row') {
      const inner = table ? [...table, ...names.slice(1)] : []
      return kindAlong(table ? through(form, inner) : [], inner)
    }
    const own = through(form, names)
    if (own.length > 0) return kindAlong(own, names)
    const kinds = users.map((kindAt) => kindAt(name))
    return kinds.find(({ type }) => type !== 'unknown') ?? { type: name === 'on' ? 'date' : 'unknown' }
  }
}
