import type { Explanation } from './explanation.ts'
import { type Expression, isList } from './expression.ts'
import type { Scope } from './scope.ts'
import { type Unknown, unknown, type Value } from './value.ts'

/** One walk over one expression; it counts its own steps. */
export type Walk = {
  readonly scope: Scope
  explain(expression: Expression): Explanation
  /** Explains with `row` standing for the item. */
  inRow(expression: Expression, item: Explanation): Explanation
  insideRow(): boolean
  read(path: string): Explanation
  /** Whether so many more steps may be taken. */
  afford(steps: number): boolean
}

export type Finding = Omit<Explanation, 'operator'>

/** What an operator makes of its argument. */
export type Operation = (argument: Expression, walk: Walk) => Finding

export function refused(reason: Parameters<typeof unknown>[0], path?: string): Finding {
  return { outcome: unknown(reason, path), parts: [] }
}

/** An operator on a list of expressions, each explained first. */
export function onParts(
  arity: { readonly least: number; readonly most?: number },
  apply: (parts: readonly Explanation[], walk: Walk) => Value,
): Operation {
  return (argument, walk) => {
    const { least, most = Number.POSITIVE_INFINITY } = arity
    if (!isList(argument) || argument.length < least || argument.length > most) return refused('malformed')
    const parts = argument.map((part) => walk.explain(part))
    return { outcome: apply(parts, walk), parts }
  }
}

/** The first value that is not known, else wrong-type. */
export function unknownOf(...values: readonly Value[]): Unknown {
  for (const value of values) if (value.type === 'unknown') return value
  return unknown('wrong-type')
}
