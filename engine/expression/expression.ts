/** A literal, a list of expressions, or an object with one operator: JSON Logic's syntax. */
export type Expression =
  | null
  | boolean
  | number
  | string
  | readonly Expression[]
  | { readonly [operator: string]: Expression }

/** Deeper expressions are refused: definitions are hostile input. */
export const deepest = 64

export function isList(expression: Expression): expression is readonly Expression[] {
  return Array.isArray(expression)
}

/** The operator and its argument, or nothing where the object has not exactly one key. */
export function operatorOf(expression: Expression): readonly [string, Expression] | undefined {
  if (expression === null || typeof expression !== 'object' || isList(expression)) return undefined
  const [entry, ...others] = Object.entries(expression)
  return others.length === 0 ? entry : undefined
}

/** Whether the path names the current item of a list operator: `row` or `row.field`. */
export function namesRow(path: string): boolean {
  return path === 'row' || path.startsWith('row.')
}
