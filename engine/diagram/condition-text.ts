import type { ProcedureVersion } from '#engine/definition'
import type { Expression } from '#engine/schema'
import { isComparison, type Operand, operandOf } from './operand.ts'
import { pathTitle } from './path-title.ts'
import type { DiagramWords } from './words.ts'

/** Conditions in words, all of which must hold; undefined where they are not simple enough to be said. */
export function conditionText(
  version: ProcedureVersion,
  when: readonly Expression[],
  words: DiagramWords,
): string | undefined {
  return said({ and: [...when] }, true, version, words)
}

// A negation is carried inwards: «not (a or b)» is said as «not a, and not b».
function said(
  expression: Expression,
  isSo: boolean,
  version: ProcedureVersion,
  words: DiagramWords,
): string | undefined {
  if (expression === null || typeof expression !== 'object' || Array.isArray(expression)) return undefined
  const [[operator = '', argument = null] = []] = Object.entries(expression)
  const parts: readonly Expression[] = Array.isArray(argument) ? argument : [argument]
  const [first = null, second = null] = parts
  const state = words.states[isSo ? 'so' : 'not']
  const named = (say: (title: string) => string) =>
    typeof first === 'string' ? say(titleOf(first, version, words)) : undefined
  if (operator === 'and' || operator === 'or') {
    const all = parts.map((part) => said(part, isSo, version, words))
    const join = (operator === 'and') === isSo ? words.states.all : words.states.any
    return all.every((one) => one !== undefined) ? join(all) : undefined
  }
  if (operator === '!') return said(first, !isSo, version, words)
  if (operator === 'done') return named(state.done)
  if (operator === 'consent') return named(state.consent)
  if (operator === 'answered') return named(state.answered)
  if (operator === 'var') return compared('==', isSo, [operandOf(expression, version, words), truth(words)], words)
  if (operator === 'in') return among(isSo, first, second, version, words)
  if (!isComparison(operator)) return undefined
  const left = operandOf(first, version, words)
  return compared(operator, isSo, [left, operandOf(second, version, words, left)], words)
}

const opposite = { '==': '!=', '!=': '==', '<': '>=', '>=': '<', '>': '<=', '<=': '>' } as const

function compared(
  operator: keyof typeof opposite,
  isSo: boolean,
  [left, right]: readonly [Operand | undefined, Operand | undefined],
  words: DiagramWords,
): string | undefined {
  if (!left || !right) return undefined
  const signs = left.isDate || right.isDate ? words.states.dates : words.states.values
  return `${left.text} ${signs[isSo ? operator : opposite[operator]]} ${right.text}`
}

function among(
  isSo: boolean,
  first: Expression,
  second: Expression,
  version: ProcedureVersion,
  words: DiagramWords,
): string | undefined {
  const left = operandOf(first, version, words)
  const options = Array.isArray(second) ? second.map((one) => operandOf(one, version, words, left)?.text) : []
  if (!left || options.length === 0 || !options.every((one) => one !== undefined)) return undefined
  const { values, any, nor } = words.states
  return `${left.text} ${values[isSo ? '==' : '!=']} ${(isSo ? any : nor)(options)}`
}

function truth(words: DiagramWords): Operand {
  return { text: words.states.yes }
}

function titleOf(id: string, version: ProcedureVersion, words: DiagramWords): string {
  const consent = version.workflow.consents?.[id]
  return consent ? words.text(consent.title) : pathTitle(version, id, words)
}
