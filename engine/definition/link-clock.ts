import { problem } from '#engine/result'
import type { Workflow } from '#engine/schema'
import type { Fault } from './definition-problem.ts'

/** A clock that stands still is written in the language but not yet counted: a date counted past it would be wrong, so it is refused. */
export function linkClock({ branches }: Workflow): readonly Fault[] {
  return Object.entries(branches ?? {}).flatMap(([name, { stopsClock }]) =>
    stopsClock ? [problem('not-supported', ['branches', name, 'stopsClock'], { key: 'stopsClock' })] : [],
  )
}
