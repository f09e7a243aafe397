import { deepest, type Expression, isList, namesRow, operatorOf } from './expression.ts'
import { lists } from './lists.ts'

/** A name that an expression uses: `at` leads to it inside the expression; `row` marks the current item of a list. */
export type Reference = { readonly path: string; readonly at: readonly (string | number)[]; readonly row: boolean }

export type References = Readonly<Record<Kind, readonly Reference[]>>

type Kind = 'vars' | 'done' | 'consent' | 'answered' | 'valid' | 'parameter'
type Named = { readonly kind: Kind; readonly reference: Reference }
type Place = { readonly at: readonly (string | number)[]; readonly row: boolean; readonly depth: number }

const kinds = new Map<string, Kind>([
  ['var', 'vars'],
  ['done', 'done'],
  ['consent', 'consent'],
  ['answered', 'answered'],
  ['valid', 'valid'],
  ['parameter', 'parameter'],
])

/** Everything an expression names, without evaluating it. */
export function references(expression: Expression): References {
  const found = named(expression, { at: [], row: false, depth: 0 })
  const of = (kind: Kind) => found.filter((one) => one.kind === kind).map((one) => one.reference)
  return {
    vars: of('vars'),
    done: of('done'),
    consent: of('consent'),
    answered: of('answered'),
    valid: of('valid'),
    parameter: of('parameter'),
  }
}

function named(expression: Expression, place: Place): readonly Named[] {
  if (place.depth === deepest) return []
  if (isList(expression)) return expression.flatMap((item, index) => named(item, within(place, index)))
  const [operator, argument] = operatorOf(expression) ?? []
  if (operator === undefined || argument === undefined) return []
  const at = [...place.at, operator]
  const inner = isList(argument) ? argument : [argument]
  const parts = inner.flatMap((part, index) => {
    const inside = within({ ...place, at }, ...(isList(argument) ? [index] : []))
    return named(part, index === 1 && Object.hasOwn(lists, operator) ? { ...inside, row: true } : inside)
  })
  const kind = kinds.get(operator)
  const name = inner[0]
  if (!kind || typeof name !== 'string') return parts
  const reference = { path: name, at: isList(argument) ? [...at, 0] : at, row: place.row && namesRow(name) }
  return [{ kind, reference }, ...parts]
}

function within(place: Place, ...step: readonly number[]): Place {
  return { ...place, at: [...place.at, ...step], depth: place.depth + 1 }
}
