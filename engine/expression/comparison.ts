import { aligned } from './decimal.ts'
import { instant, localDate } from './iso-date.ts'
import { itemsOf } from './items.ts'
import { alike, type Operand, operand } from './operand.ts'
import { type Operation, onParts, unknownOf } from './operation.ts'
import { truth, unknown, type Value } from './value.ts'

/** Below zero, zero or above zero as `a` is less than, equal to or greater than `b`; undefined if they have no order. */
export function order(a: Value, b: Value): number | undefined {
  if (a.type === 'number' && b.type === 'number') {
    const both = aligned(a, b)
    return sign(both.a, both.b)
  }
  if (a.type === 'money' && b.type === 'money') return sign(a.value, b.value)
  if (a.type === 'date-time' && b.type === 'date-time') {
    const [first, second] = [instant(a.value), instant(b.value)]
    return first === undefined || second === undefined ? undefined : first - second
  }
  const [first, second] = [dateOf(a), dateOf(b)]
  return first === undefined || second === undefined ? undefined : sign(first, second)
}

/** The date of a date or, by its own local calendar, of a date-time. */
export function dateOf(value: Value): string | undefined {
  if (value.type !== 'date' && value.type !== 'date-time') return undefined
  return localDate(value.value)
}

function sign<T extends bigint | string>(a: T, b: T): number {
  return a < b ? -1 : a > b ? 1 : 0
}

function same(a: Value, b: Value): boolean | undefined {
  if (a.type === 'text' && b.type === 'text') return a.value === b.value
  if (a.type === 'boolean' && b.type === 'boolean') return a.value === b.value
  const found = order(a, b)
  return found === undefined ? undefined : found === 0
}

/** Whether two operands are equal; unknown where they cannot be compared. */
export function equality(first: Operand, second: Operand): Value {
  const [a, b] = alike(first, second)
  const equal = same(a, b)
  return equal === undefined ? unknownOf(a, b) : truth(equal)
}

function equal(verdict: (same: boolean) => boolean): Operation {
  return onParts({ least: 2, most: 2 }, ([a, b]) => {
    const found = equality(operand(a!), operand(b!))
    return found.type === 'boolean' ? truth(verdict(found.value)) : found
  })
}

function ordered(verdict: (order: number) => boolean): Operation {
  return onParts({ least: 2, most: 2 }, ([first, second]) => {
    const [a, b] = alike(operand(first!), operand(second!))
    const found = order(a, b)
    return found === undefined ? unknownOf(a, b) : truth(verdict(found))
  })
}

const membership: Operation = onParts({ least: 2, most: 2 }, ([needle, list], walk) => {
  const items = itemsOf(list!)
  if (needle!.outcome.type === 'unknown' || !items) return unknownOf(needle!.outcome, list!.outcome)
  if (!walk.afford(items.length)) return unknown('too-much-work')
  const found = items.map((item) => equality(operand(needle!), operand(item)))
  if (found.some((one) => one.type === 'boolean' && one.value)) return truth(true)
  return found.find((one) => one.type === 'unknown') ?? truth(false)
})

export const comparison = {
  '==': equal((same) => same),
  '!=': equal((same) => !same),
  '<': ordered((order) => order < 0),
  '<=': ordered((order) => order <= 0),
  '>': ordered((order) => order > 0),
  '>=': ordered((order) => order >= 0),
  in: membership,
}
