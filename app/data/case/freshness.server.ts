import { today } from '../clock.server.ts'
import type { Database } from '../database.server.ts'
import { zonesOf } from '../definitions.server.ts'
import { readSetting } from '../setting.server.ts'

/**
 * What the lines of a region's cases were computed for: the days at its agencies, for a task may come up by the date
 * alone and not all agencies have the same day, and the library, whose calendars move dates.
 */
export async function freshness(db: Database, region: string): Promise<string> {
  const days = await Promise.all(zonesOf(region).map((zone) => today(db, zone)))
  const all = new Set(days).size === 1 ? days.slice(0, 1) : days
  return `${all.join('/')} ${((await readSetting(db, 'library')) ?? '').slice(0, 12)}`
}
