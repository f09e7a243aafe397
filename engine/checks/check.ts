import type { DefinitionPlace, Library, LocatedLibrary } from '#engine/definition'
import { own } from '#engine/record'
import { type Problem, problem } from '#engine/result'
import type { Rule, RuleFault, Severity } from './rule.ts'
import { rules } from './rules.ts'

/** The code of a rule; `check-failed`: a rule broke down; `check-bounded`: it gave up at its bound; both name it. */
export type CheckCode = (typeof rules)[number]['code'] | OwnCode

/** What is wrong with definitions that load, with its place. */
export type CheckProblem<Code extends string = CheckCode> = Problem<Code> &
  DefinitionPlace & { readonly severity: Severity }

type OwnCode = 'check-failed' | 'check-bounded'

/** Nobody reads more of one rule before putting it right. */
const most = 200
const ranks = { error: 0, warning: 1, note: 2 } as const satisfies Record<Severity, number>

/** Runs every rule on definitions that load: the problems with file, pointer, line and severity, errors first. */
export function check(read: LocatedLibrary): readonly CheckProblem[] {
  return checkBy(read, rules)
}

/** Runs the rules of a list, as `check` does all of them. */
export function checkBy<Code extends string>(
  read: LocatedLibrary,
  list: readonly Rule<Code>[],
): readonly CheckProblem<Code | OwnCode>[] {
  const found = list.flatMap((rule) => foundBy(read, rule))
  const unique = new Map(
    found.map((one) => [`${one.code} ${one.file} ${one.pointer} ${JSON.stringify(one.params)}`, one]),
  )
  return [...unique.values()].sort(
    (a, b) =>
      ranks[a.severity] - ranks[b.severity] ||
      (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) ||
      a.line - b.line ||
      a.column - b.column,
  )
}

function foundBy<Code extends string>(
  { library, locate }: LocatedLibrary,
  rule: Rule<Code>,
): readonly CheckProblem<Code | OwnCode>[] {
  const { code } = rule
  const faults = faultsOf(library, rule)
  if (faults === undefined) {
    const nowhere = { file: '', pointer: '', line: 1, column: 1 }
    return [{ ...problem('check-failed', [], { name: code }), ...nowhere, severity: 'error' }]
  }
  const told = faults
    .slice(0, most + 1)
    .map((fault, index): RuleFault => (index < most ? fault : { ...fault, unproved: true }))
  return told.flatMap(({ kind, id, path, params, unproved }): readonly CheckProblem<Code | OwnCode>[] => {
    const severity = severityIn(library, kind === 'region' ? id : (id.split('/')[0] ?? ''), rule)
    if (severity === 'off') return []
    const place = locate(kind, id, path)
    return unproved
      ? [{ ...problem('check-bounded', path, { name: code }), ...place, severity: 'note' }]
      : [{ ...problem(code, path, params), ...place, severity }]
  })
}

function faultsOf(library: Library, rule: Rule): readonly RuleFault[] | undefined {
  try {
    return rule.find(library)
  } catch {
    return undefined
  }
}

function severityIn(library: Library, region: string, { code, severity }: Rule): Severity | 'off' {
  return own(own(library.regions, region)?.checks, code) ?? severity
}
