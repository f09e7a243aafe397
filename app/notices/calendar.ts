import ical from 'ical-generator'
import { data } from 'react-router'
import { today } from '#app/data/clock.server.ts'
import { readFeed } from '#app/data/notices/feed.server.ts'
import { isLanguage } from '#app/messages/language.ts'
import { notices } from '#app/messages/notices.ts'
import { say } from '#app/messages/say.ts'
import { world } from '#app/middleware/world.server.ts'
import type { Route } from './+types/calendar'

/** Due dates for a calendar program, by a secret address; all that is wrong with one is the same 404. */
export async function loader({ context, params }: Route.LoaderArgs) {
  const { db, origin } = world(context)
  const token = params.token.replace(/\.ics$/, '')
  const feed = await readFeed(db, token, await today(db, 'Europe/Moscow'))
  if (!feed) throw data(null, { status: 404 })
  const language = isLanguage(feed.language) ? feed.language : 'ru'
  const calendar = ical({ name: notices[language].calendarName, prodId: { company: 'poryadok', product: 'calendar' } })
  calendar.ttl(60 * 60)
  for (const { key, caseId, number, title, due } of feed.dates)
    calendar.createEvent({
      id: `${key}@poryadok`,
      // A day has no zone: the generator writes the date that it is in UTC.
      start: new Date(`${due.slice(0, 10)}T00:00:00Z`),
      allDay: true,
      summary: `${number}: ${say(title, language)}`,
      url: `${origin}/cases/${caseId}`,
    })
  return new Response(calendar.toString(), {
    headers: { 'content-type': 'text/calendar; charset=utf-8', 'cache-control': 'no-store' },
  })
}
