import { compiledOf } from './compile.ts'
import { budget, explain } from './explain.ts'
import type { Explanation } from './explanation.ts'
import type { Expression } from './expression.ts'
import type { Scope } from './scope.ts'

/** Whether all conditions hold; undefined as long as that is not yet known, true for none. */
export function holds(conditions: readonly Expression[], scope: Scope): boolean | undefined {
  let size = 1
  let isOpen = false
  for (const condition of conditions) {
    const compiled = compiledOf(condition)
    size += compiled?.size ?? budget
    if (!compiled || size > budget) return walked(conditions, scope)
    const outcome = compiled.run(scope)
    if (outcome.type !== 'boolean') isOpen = true
    else if (!outcome.value) return false
  }
  return isOpen ? undefined : true
}

function walked(conditions: readonly Expression[], scope: Scope): boolean | undefined {
  const { outcome } = explain({ and: conditions }, scope)
  return outcome.type === 'boolean' ? outcome.value : undefined
}

/** The smallest parts that keep the conditions from holding; an `or` stays whole, since any of its parts would do. */
export function unmet(conditions: readonly Expression[], scope: Scope): readonly Explanation[] {
  return smallest(explain({ and: conditions }, scope))
}

function smallest(explanation: Explanation): readonly Explanation[] {
  const { operator, outcome, parts } = explanation
  if (outcome.type === 'boolean' && outcome.value) return []
  return operator === 'and' && parts.length > 0 ? parts.flatMap(smallest) : [explanation]
}
