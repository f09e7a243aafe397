import { type Expression, type Reference, references } from '#engine/expression'
import { problem } from '#engine/result'
import type { Region } from '#engine/schema'
import type { Fault } from './definition-problem.ts'
import type { Path } from './json.ts'
import type { Named } from './link-code.ts'
import { follow, layered, type Names, nearestStep } from './names.ts'
import { nearest } from './nearest.ts'
import { rowList } from './row-list.ts'

/** What an expression may name where it stands; `row` is there outside of list operators too. */
export type ExpressionScope = {
  readonly names: Names
  readonly row?: Names | undefined
  /** Tasks, closings and entries, for `done`. */
  readonly nodes: ReadonlySet<string>
  readonly consents: ReadonlySet<string>
  readonly regions: readonly Region[]
}

/** Every name in an expression leads to something. */
export function linkExpression(expression: Expression, path: Path, scope: ExpressionScope): readonly Fault[] {
  const { vars, answered, valid, done, consent, parameter } = references(expression)
  const unknown = (word: Named, { path: name, at }: Reference, hint: { readonly near?: string }, region?: string) =>
    problem(`unknown-${word}`, [...path, ...at], { name, ...hint, ...(region ? { region } : {}) })

  // A list that is written out has no columns: its row is the value itself.
  const rowsAt = ({ at }: Reference): Names | undefined => {
    const list = rowList(expression, at)
    return list === undefined ? new Map() : follow(scope.names, list)?.row
  }
  const paths = [...vars, ...answered].flatMap((reference) => {
    const names = withRow(scope.names, reference.row ? rowsAt(reference) : scope.row)
    return follow(names, reference.path) ? [] : [unknown('path', reference, nearestStep(names, reference.path))]
  })
  const documents = valid.flatMap((reference): readonly Fault[] => {
    const target = follow(scope.names, reference.path)
    if (!target) return [unknown('path', reference, nearestStep(scope.names, reference.path))]
    const fits = !reference.path.includes('.') || target.kind === 'document' || target.kind === 'any'
    const params = { name: reference.path, kind: target.kind, expected: 'document' }
    return fits ? [] : [problem('wrong-kind', [...path, ...reference.at], params)]
  })
  const inSet = (word: Named, found: readonly Reference[], known: ReadonlySet<string>) =>
    found
      .filter(({ path }) => !known.has(path))
      .map((reference) => unknown(word, reference, nearest(reference.path, known)))
  const parameters = scope.regions.flatMap(({ id, parameters: known = {} }) =>
    parameter
      .filter(({ path }) => !Object.hasOwn(known, path))
      .map((reference) => unknown('parameter', reference, nearest(reference.path, Object.keys(known)), id)),
  )
  return [
    ...paths,
    ...documents,
    ...inSet('node', done, scope.nodes),
    ...inSet('consent', consent, scope.consents),
    ...parameters,
  ]
}

function withRow(names: Names, row: Names | undefined): Names {
  return row ? layered(new Map([['row', { kind: 'row', parts: row }]]), names) : names
}
