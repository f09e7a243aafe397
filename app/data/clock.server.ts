import type { Database } from './database.server.ts'
import { readSetting, writeSetting } from './setting.server.ts'

const demoDate = 'demo-date'

// The demo clock stands still at 02:20 UTC: at that instant every Russian time zone has the same date.
const demoTime = 'T02:20:00Z'

/** The present instant, ISO 8601 in UTC: the demo clock's when one is set, otherwise the real one. */
export async function now(db: Database): Promise<string> {
  const date = await readSetting(db, demoDate)
  return (date ? Temporal.Instant.from(date + demoTime) : Temporal.Now.instant()).toString({
    fractionalSecondDigits: 3,
  })
}

/** Today's date (ISO) in an IANA time zone. */
export async function today(db: Database, timeZone: string): Promise<string> {
  return Temporal.Instant.from(await now(db))
    .toZonedDateTimeISO(timeZone)
    .toPlainDate()
    .toString()
}

/** The date the demo clock shows, or undefined where the real clock runs. */
export function readDemoDate(db: Database): Promise<string | undefined> {
  return readSetting(db, demoDate)
}

/** Moves the demo clock to an ISO date; throws a RangeError on anything else. */
export async function setDemoDate(db: Database, date: string): Promise<void> {
  await writeSetting(db, demoDate, Temporal.PlainDate.from(date).toString())
}
