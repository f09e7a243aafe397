import { problem } from '#engine/result'
import type { Workflow } from '#engine/schema'
import type { Fault } from './definition-problem.ts'
import { isDate } from './is-date.ts'
import type { Path } from './json.ts'
import { follow, layered, type Names, nearestStep } from './names.ts'
import { registerNames } from './register-names.ts'
import type { ShapedNode } from './shaped-nodes.ts'

const isoLike = /^\d/

/** Paths outside of conditions lead to something of the case, and to the kind of value their place needs. */
export function linkPaths(workflow: Workflow, nodes: readonly ShapedNode[], caseNames: Names): readonly Fault[] {
  return nodes.flatMap(({ shape, value, path }): readonly Fault[] => {
    const names = path.at(-2) === 'prefill' ? withRow(workflow, path, caseNames) : caseNames
    if (shape === 'registerColumn' && typeof value === 'object' && value !== null && 'path' in value)
      return linkPath(String(value.path), [...path, 'path'], registerNames(workflow, path, caseNames), undefined)
    if (shape === 'amount' && typeof value === 'string') return linkPath(value, path, names, ['integer'])
    if (shape === 'path' && typeof value === 'string') return linkPath(value, path, names, kindsAt(path))
    if (shape !== 'termDeadline' || typeof value !== 'object' || value === null || !('from' in value)) return []
    const from = String(value.from)
    const place = [...path, 'from']
    if (!isoLike.test(from)) return linkPath(from, place, names, dates)
    return isDate(from) ? [] : [problem('no-such-date', place, { date: from })]
  })
}

// In a branch held for each item of a list, `row` is the item.
function withRow({ branches }: Workflow, path: Path, names: Names): Names {
  const each = path[0] === 'branches' ? branches?.[String(path[1])]?.each : undefined
  const row = each === undefined ? undefined : follow(names, each)?.row
  return row ? layered(new Map([['row', { kind: 'row', parts: row }]]), names) : names
}

const dates = ['date', 'date-time']

function kindsAt(path: Path): readonly string[] | undefined {
  if (path.at(-2) === 'prefill') return undefined
  if (path.at(-1) === 'from' || path.at(-1) === 'planned') return dates
  return path.at(-1) === 'chosen' ? ['agency'] : ['table', 'services', 'list']
}

function linkPath(text: string, path: Path, names: Names, kinds: readonly string[] | undefined): readonly Fault[] {
  const target = follow(names, text)
  if (!target) return [problem('unknown-path', path, { name: text, ...nearestStep(names, text) })]
  if (!kinds || kinds.includes(target.kind) || target.kind === 'any') return []
  return [problem('wrong-kind', path, { name: text, kind: target.kind, expected: kinds.join(', ') })]
}
