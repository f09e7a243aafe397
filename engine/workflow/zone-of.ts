import { own } from '#engine/record'
import type { Region } from '#engine/schema'

/** The IANA zone by whose clocks an agency acts: its own where it names one, otherwise the region's. */
export function zoneOf(region: Region, agency: string | undefined): string {
  return (agency === undefined ? undefined : own(region.agencies, agency)?.timeZone) ?? region.timeZone
}
