import { decimalFrom, moneyFrom, type Value } from '#engine/expression'
import { own } from '#engine/record'
import type { Region } from '#engine/schema'
import { dateOf } from './moment.ts'

/** A region's parameter as it stood on a day, e.g. the subsistence minimum. */
export function parameterOn(region: Region, name: string, on: Value): Value {
  const missing: Value = { type: 'unknown', reason: 'unanswered', path: name }
  const parameter = own(region.parameters, name)
  if (!parameter || (on.type !== 'date' && on.type !== 'date-time')) return missing
  const since = Object.keys(parameter.values)
    .filter((from) => from <= dateOf(on.value))
    .sort()
    .at(-1)
  const text = since === undefined ? undefined : parameter.values[since]?.value
  if (text === undefined) return missing
  if (parameter.type === 'money') {
    const kopecks = moneyFrom(String(text))
    return kopecks === undefined ? missing : { type: 'money', value: kopecks }
  }
  const decimal = decimalFrom(String(text))
  return decimal ? { type: 'number', ...decimal } : missing
}
