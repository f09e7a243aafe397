import { problem } from '#engine/result'
import type { Region } from '#engine/schema'
import type { Fault } from './definition-problem.ts'
import type { Path } from './json.ts'

/** The zones of a region and of its agencies are known to the clocks that count by them. */
export function linkZones({ timeZone, agencies }: Region): readonly Fault[] {
  return [
    ...zoneFaults(timeZone, []),
    ...Object.entries(agencies).flatMap(([id, agency]) => zoneFaults(agency.timeZone, ['agencies', id])),
  ]
}

function zoneFaults(zone: string | undefined, path: Path): readonly Fault[] {
  if (zone === undefined || isZone(zone)) return []
  return [problem('unknown-time-zone', [...path, 'timeZone'], { name: zone })]
}

function isZone(name: string): boolean {
  try {
    return Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(name) !== undefined
  } catch {
    return false
  }
}
