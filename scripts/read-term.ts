import type { Count, Roll, Term, Unit } from '#engine/calendar'
import { fail, type Problem, problem, type Result, succeed } from '#engine/result'

const units = {
  hour: 1,
  'day-and-night': 1,
  'calendar-day': 1,
  'working-day': 1,
  week: 1,
  month: 1,
  quarter: 1,
  year: 1,
} satisfies Record<Unit, 1>
const directions = { after: 1, before: 1 }
const counts = { 'next-day': 1, 'same-day': 1 } satisfies Record<Count, 1>
const rolls = { forward: 1, back: 1, none: 1 } satisfies Record<Roll, 1>

/** Reads a term written as JSON; the path of a problem is the key that is wrong. */
export function readTerm(text: string): Result<Term, Problem> {
  const term = parse(text)
  if (typeof term !== 'object' || term === null || Array.isArray(term)) return fail([problem('wrong-type')])
  const { amount, unit, direction, count, roll, ...rest } = term as Readonly<Record<string, unknown>>
  const wrong = [
    ...Object.keys(rest),
    ...(typeof amount === 'number' ? [] : ['amount']),
    ...(isOneOf(units, unit) ? [] : ['unit']),
    ...(direction === undefined || isOneOf(directions, direction) ? [] : ['direction']),
    ...(count === undefined || isOneOf(counts, count) ? [] : ['count']),
    ...(roll === undefined || isOneOf(rolls, roll) ? [] : ['roll']),
  ]
  return wrong.length > 0 ? fail(wrong.map((key) => problem('wrong-type', [key]))) : succeed(term as Term)
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function isOneOf(names: object, value: unknown): boolean {
  return typeof value === 'string' && Object.hasOwn(names, value)
}
