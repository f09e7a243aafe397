import type { Expression } from '#engine/schema'

/** What an answer should be for a condition to come true. */
export type Wanted =
  | { readonly type: 'is'; readonly value: boolean | number | string }
  | { readonly type: 'is-not'; readonly values: readonly unknown[] }
  | { readonly type: 'given' }
  | { readonly type: 'years-ago'; readonly years: number }

/** Answers by path that make a condition true, as far as answers alone can. */
export type Wish = Readonly<Record<string, Wanted>>

const most = 24
const deepest = 16

/** The ways answers can make all the conditions true, the simplest first; nothing is wished where answers do not decide. */
export function wishesOf(when: readonly Expression[]): readonly Wish[] {
  return wishes({ and: [...when] }, true, 0)
}

function wishes(expression: Expression, isSo: boolean, depth: number): readonly Wish[] {
  const [operator, parts] = operation(expression)
  if (operator === undefined || depth === deepest) return [{}]
  const inner = (part: Expression) => wishes(part, isSo, depth + 1)
  if (operator === 'and' || operator === 'or')
    return (operator === 'and') === isSo ? together(parts.map(inner)) : parts.flatMap(inner).slice(0, most)
  if (operator === '!') return wishes(parts[0] ?? null, !isSo, depth + 1)
  const [first = null, second = null] = parts
  if (operator === 'var' && typeof first === 'string') return [{ [first]: { type: 'is', value: isSo } }]
  if (operator === 'answered' && typeof first === 'string') return isSo ? [{ [first]: { type: 'given' } }] : [{}]
  if (operator === 'in') return among(pathOf(first), second, isSo)
  return isComparison(operator) ? compared(isSo ? operator : opposite[operator], first, second) : [{}]
}

function together(all: readonly (readonly Wish[])[]): readonly Wish[] {
  return all.reduce<readonly Wish[]>(
    (before, next) => before.flatMap((one) => next.map((other) => ({ ...one, ...other }))).slice(0, most),
    [{}],
  )
}

const opposite = { '==': '!=', '!=': '==', '<': '>=', '>=': '<', '>': '<=', '<=': '>' } as const

type Comparison = keyof typeof opposite

function isComparison(operator: string): operator is Comparison {
  return Object.hasOwn(opposite, operator)
}

function compared(operator: Comparison, left: Expression, right: Expression): readonly Wish[] {
  const [ageOf, parts] = operation(left)
  const birth = ageOf === 'age' ? pathOf(parts[0] ?? null) : undefined
  const path = birth ?? pathOf(left)
  if (path === undefined || right === null || typeof right === 'object') return [{}]
  if (typeof right === 'number') {
    const number = right + (operator === '<' ? -1 : operator === '>' ? 1 : 0)
    if (birth !== undefined) return [{ [path]: { type: 'years-ago', years: number } }]
    return [{ [path]: operator === '!=' ? { type: 'is-not', values: [right] } : { type: 'is', value: number } }]
  }
  if (operator === '==') return [{ [path]: { type: 'is', value: right } }]
  return operator === '!=' ? [{ [path]: { type: 'is-not', values: [right] } }] : [{}]
}

function among(path: string | undefined, options: Expression, isSo: boolean): readonly Wish[] {
  if (path === undefined || !Array.isArray(options)) return [{}]
  if (!isSo) return [{ [path]: { type: 'is-not', values: options } }]
  return options.flatMap((value): Wish[] =>
    value === null || typeof value === 'object' ? [] : [{ [path]: { type: 'is', value } }],
  )
}

function pathOf(expression: Expression): string | undefined {
  const [operator, [path] = []] = operation(expression)
  return operator === 'var' && typeof path === 'string' ? path : undefined
}

function operation(expression: Expression): readonly [string | undefined, readonly Expression[]] {
  if (expression === null || typeof expression !== 'object' || Array.isArray(expression)) return [undefined, []]
  const [[operator, argument = null] = []] = Object.entries(expression)
  return [operator, Array.isArray(argument) ? argument : [argument]]
}
