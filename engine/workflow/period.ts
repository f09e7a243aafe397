import { periodEnd } from '#engine/calendar'
import type { Value } from '#engine/expression'
import { own } from '#engine/record'
import type { Period } from '#engine/schema'
import { dateOf } from './moment.ts'
import type { Rules } from './rules.ts'

/** A stage's or branch's period on the ground: where it starts, and its last day once both start and length are known. */
export type PeriodDates = { readonly period: Period; readonly starts: string; readonly ends?: string }

export function periodOf(rules: Rules, holder: string, read: (path: string) => Value): PeriodDates | undefined {
  const { workflow } = rules.version
  const period = (own(workflow.stages, holder) ?? own(workflow.branches, holder))?.period
  if (!period) return undefined
  const starts = read(period.from)
  if (starts.type !== 'date' && starts.type !== 'date-time') return undefined
  const amount = amountOf(period.amount, read)
  const end = amount === undefined ? undefined : periodEnd({ amount, unit: period.unit }, dateOf(starts.value))
  return { period, starts: dateOf(starts.value), ends: end?.ok ? end.value : undefined }
}

/** A length that stands in the definition or in an answer. */
export function amountOf(amount: number | string, read: (path: string) => Value): number | undefined {
  if (typeof amount === 'number') return amount
  const value = read(amount)
  return value.type === 'number' && value.places === 0 ? Number(value.value) : undefined
}
