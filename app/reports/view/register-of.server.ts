import { data, type RouterContextProvider } from 'react-router'
import { agencyTitle } from '#app/data/agency-title.server.ts'
import { today } from '#app/data/clock.server.ts'
import { timeZoneOf } from '#app/data/definitions.server.ts'
import { registerOf } from '#app/data/registers/registers-of.server.ts'
import { seenColumns } from '#app/data/registers/seen-columns.server.ts'
import { shortDate } from '#app/messages/format.ts'
import { registers } from '#app/messages/registers.ts'
import { say } from '#app/messages/say.ts'
import { actor } from '#app/middleware/actor.server.ts'
import { language as languageOf } from '#app/middleware/language.server.ts'
import { world } from '#app/middleware/world.server.ts'
import { askedPeriod } from './period.ts'

type Context = Readonly<RouterContextProvider>

/** The register of an address with the period asked for; 404 where the reader's agency keeps no such register. */
export async function registerAt(
  context: Context,
  params: { procedure: string; register: string },
  asked: URLSearchParams,
) {
  const user = actor(context)
  const agency = user.agency ?? ''
  const placed = registerOf(agency, params.procedure, params.register)
  if (!placed) throw data(null, { status: 404 })
  const language = languageOf(context)
  const t = registers[language]
  const period = askedPeriod(asked, await today(world(context).db, timeZoneOf(placed.region)))
  const columns = seenColumns(placed)
  return {
    user,
    agency,
    placed,
    language,
    period,
    columns,
    head: {
      title: say(placed.register.title, language),
      notes: [say(agencyTitle(agency) ?? agency, language), t.period(shortDate(period.from), shortDate(period.to))],
      columns: [t.number, t.case, ...columns.map(({ column }) => say(column.title, language))],
    },
  }
}

export type RegisterAt = Awaited<ReturnType<typeof registerAt>>
