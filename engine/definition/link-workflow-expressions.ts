import type { Region, Workflow } from '#engine/schema'
import type { Fault } from './definition-problem.ts'
import { type ExpressionScope, linkExpression } from './link-expression.ts'
import { follow, type Names } from './names.ts'
import type { ShapedNode } from './shaped-nodes.ts'
import { tasksOf } from './workflow-tasks.ts'

/** What conditions see of a case; in a branch held for each item of a list, `row` is the item. */
export function caseScope(workflow: Workflow, names: Names, regions: readonly Region[]): ExpressionScope {
  return {
    names,
    nodes: new Set([
      ...tasksOf(workflow).map(({ id }) => id),
      ...Object.keys(workflow.closings),
      ...Object.keys(workflow.entries),
    ]),
    consents: new Set(Object.keys(workflow.consents ?? {})),
    regions,
  }
}

/** The conditions of a workflow name only what the case has. */
export function linkWorkflowExpressions(
  workflow: Workflow,
  nodes: readonly ShapedNode[],
  scope: ExpressionScope,
): readonly Fault[] {
  return nodes
    .filter(({ shape }) => shape === 'expression')
    .flatMap(({ value, path }) => {
      const each = path[0] === 'branches' ? workflow.branches?.[String(path[1])]?.each : undefined
      const row = each === undefined ? undefined : follow(scope.names, each)?.row
      return linkExpression(value, path, { ...scope, row })
    })
}
