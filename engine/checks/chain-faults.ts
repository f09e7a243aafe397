import type { Library } from '#engine/definition'
import type { Chain, ChainTerm } from './chain.ts'
import { chainsIn } from './chains-in.ts'
import { clauseNames } from './clauses-of.ts'
import type { RuleFault } from './rule.ts'

/** The chains of a library that are wrong, each at the term that encloses the others. */
export function chainFaults(library: Library, isWrong: (chain: Chain) => boolean): readonly RuleFault[] {
  return chainsIn(library).flatMap(({ workflow: id, found }): readonly RuleFault[] =>
    found
      ? found
          .filter(isWrong)
          .map((chain) => ({ kind: 'workflow', id, path: chain.container.path, params: inShort(chain) }))
      : [{ kind: 'workflow', id, path: ['stages'], unproved: true }],
  )
}

function inShort({ container, parts, slack }: Chain) {
  const { amount, unit } = container
  return {
    name: named(container),
    amount: `${amount} ${unit}`,
    parts: parts.map((part) => `${named(part)} — ${part.amount} ${part.unit}`).join(', '),
    lack: `${-slack} ${unit}`,
  }
}

function named({ source, task }: ChainTerm): string {
  return clauseNames(source) || task
}
