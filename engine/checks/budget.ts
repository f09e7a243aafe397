import type { Expression } from '#engine/expression'
import { type Domain, domainsOf } from './domains.ts'
import { expressionNodes } from './expression-nodes.ts'
import type { KindAt } from './value-kind.ts'
import { worldCount } from './worlds.ts'

/** How many operators one run of a rule may still work out. */
export type Budget = { left: number }

const most = { operators: 300, worlds: 10_000 }

export function newBudget(): Budget {
  return { left: 2_000_000 }
}

/** What conditions read, paid for in advance; undefined where trying all of it would cost too much. */
export function affordable(
  conditions: readonly Expression[],
  kindAt: KindAt,
  budget: Budget,
): readonly Domain[] | undefined {
  const operators = conditions.flatMap((condition) => expressionNodes(condition)).length
  const domains = operators > most.operators ? undefined : domainsOf(conditions, kindAt)
  const worlds = domains ? worldCount(domains) : Number.POSITIVE_INFINITY
  const cost = worlds * (operators + 1)
  if (!domains || worlds > most.worlds || cost > budget.left) return undefined
  budget.left -= cost
  return domains
}
