import type { Unit } from '#engine/schema'

const units = ['hour', 'day-and-night', 'calendar-day', 'working-day', 'week', 'month', 'quarter', 'year'] as const

export function isUnit(value: unknown): value is Unit {
  return units.some((unit) => unit === value)
}
