import type { Problem } from '#engine/result'
import { readMoment } from './moment.ts'

export type TimeProblem = Problem<
  'bad-date' | 'bad-amount' | 'bad-unit' | 'time-needed' | 'before-known-calendar' | 'beyond-known-calendar'
>

/** The first year with days that no calendar tells yet, where a date was refused for the want of it. */
export function unknownYear({ code, params }: Problem): number | undefined {
  const last = code === 'beyond-known-calendar' ? readMoment(String(params?.knownTo)) : undefined
  return last?.date.add({ days: 1 }).year
}
