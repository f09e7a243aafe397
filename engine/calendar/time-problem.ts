import type { Problem } from '#engine/result'

export type TimeProblem = Problem<
  'bad-date' | 'bad-amount' | 'bad-unit' | 'time-needed' | 'before-known-calendar' | 'beyond-known-calendar'
>
