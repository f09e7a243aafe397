import { buildCalendar } from '#engine/calendar'
import { canonical, loadLibrary } from '#engine/definition'
import { type Impact, impact } from '#engine/versions'
import type { Rules } from '#engine/workflow'
import { readEvents } from '../case/event-store.server.ts'
import { today } from '../clock.server.ts'
import type { Database } from '../database.server.ts'
import { library, rulesOf } from '../definitions.server.ts'
import { sha256 } from '../hash.server.ts'
import { versionsOf } from '../procedure-versions.server.ts'
import { type Draft, draftFiles } from './drafts.server.ts'

/** What a draft means for one open case, told without the person. */
export type RehearsedCase = { readonly number: string; readonly rules: Rules; readonly impacts: readonly Impact[] }

/** `moves` will happen when the draft is published: every case counts by the latest calendars. `would` is what the new rules say of cases that keep the former ones. */
export type Rehearsal = {
  readonly looked: number
  readonly open: number
  readonly moves: readonly RehearsedCase[]
  readonly would: readonly RehearsedCase[]
}

/** How many cases are looked at, those opened last first, at some milliseconds each. */
const most = 300

/** Tries the rules of a draft on the open cases and changes nothing; undefined while the draft cannot be read. */
export async function rehearse(db: Database, draft: Draft): Promise<Rehearsal | undefined> {
  const read = loadLibrary(await draftFiles(db, draft), sha256)
  if (!read.ok) return undefined
  const { calendarLayers, regions } = read.value
  const versions = versionsOf(read.value)
  const calendars = Object.fromEntries(
    Object.entries(calendarLayers).map(([id, layers]) => [id, buildCalendar(id, layers)]),
  )
  const sameDays = canonical(calendarLayers) === canonical(library().calendarLayers)
  const cases = await db
    .selectFrom('case_file')
    .select(['id', 'number', 'region', 'procedure', 'version'])
    .where('status', '=', 'open')
    .orderBy('opened_on', 'desc')
    .orderBy('number')
    .execute()
  const moves: RehearsedCase[] = []
  const would: RehearsedCase[] = []
  const looked = cases.slice(0, most)
  for (const { id, number, region, procedure, version } of looked) {
    const fresh = versions.get(`${region}/${procedure}`)
    if (sameDays && (!fresh || fresh.hash === version)) continue
    const rules = await rulesOf(db, version)
    const events = await readEvents(db, id)
    const day = await today(db, regions[region]?.timeZone ?? rules.version.region.timeZone)
    const recounted: Rules = { version: rules.version, calendars }
    const add = (list: RehearsedCase[], impacts: readonly Impact[]) =>
      impacts.length > 0 && list.push({ number, rules, impacts })
    if (!sameDays) add(moves, impact(rules, recounted, events, day))
    if (fresh && fresh.hash !== version) add(would, impact(recounted, { version: fresh, calendars }, events, day))
  }
  return { looked: looked.length, open: cases.length, moves, would }
}
