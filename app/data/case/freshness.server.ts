import type { Database } from '../database.server.ts'
import { readSetting } from '../setting.server.ts'

/**
 * What the lines of a case were computed for: the day, for a task may come up by the date alone, and the library, whose
 * calendars move dates.
 */
export async function freshness(db: Database, day: string): Promise<string> {
  return `${day} ${((await readSetting(db, 'library')) ?? '').slice(0, 12)}`
}
