import { periodEndWithStops, type Standstill } from '#engine/calendar'
import type { Value } from '#engine/expression'
import { own } from '#engine/record'
import type { Period } from '#engine/schema'
import type { Case } from './case.ts'
import { dateOf } from './moment.ts'
import type { Rules } from './rules.ts'
import { stopsOf } from './stops-of.ts'

/** A stage's or branch's period on the ground: where it starts, and its last day once both start and length are known and its clock does not stand. */
export type PeriodDates = {
  readonly period: Period
  readonly starts: string
  readonly ends?: string
  readonly standing?: Standstill
}

export function periodOf(
  rules: Rules,
  state: Case,
  holder: string,
  read: (path: string) => Value,
): PeriodDates | undefined {
  const { workflow, region } = rules.version
  const period = (own(workflow.stages, holder) ?? own(workflow.branches, holder))?.period
  if (!period) return undefined
  const starts = read(period.from)
  if (starts.type !== 'date' && starts.type !== 'date-time') return undefined
  const amount = amountOf(period.amount, read)
  const began = dateOf(starts.value)
  if (amount === undefined) return { period, starts: began }
  const stops = stopsOf(rules, state, holder)
  const end = periodEndWithStops({ amount, unit: period.unit }, began, region.reading, stops)
  if (!end.ok) return { period, starts: began }
  return typeof end.value === 'string'
    ? { period, starts: began, ends: end.value }
    : { period, starts: began, standing: end.value }
}

/** A length that stands in the definition or in an answer. */
export function amountOf(amount: number | string, read: (path: string) => Value): number | undefined {
  if (typeof amount === 'number') return amount
  const value = read(amount)
  return value.type === 'number' && value.places === 0 ? Number(value.value) : undefined
}
