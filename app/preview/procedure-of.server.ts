import { data, type RouterContextProvider } from 'react-router'
import { today } from '#app/data/clock.server.ts'
import { currentVersion, library, rulesOf, timeZoneOf } from '#app/data/definitions.server.ts'
import { language } from '#app/middleware/language.server.ts'
import { world } from '#app/middleware/world.server.ts'
import { type Teller, tellerOf } from './view/teller.ts'

type Params = { readonly region: string; readonly procedure: string }

/** The procedure of an address with the means to tell it in the reader's language; 404 where there is none. */
export async function procedureOf(context: Readonly<RouterContextProvider>, { region, procedure }: Params) {
  const { db } = world(context)
  const hash = currentVersion(region, procedure)
  if (hash === undefined) throw notFound()
  const rules = await rulesOf(db, hash)
  const { version } = rules
  const { acts, calendars } = library()
  const teller: Teller = tellerOf({ version, acts, calendars }, language(context))
  return { teller, rules, day: await today(db, timeZoneOf(region)) }
}

export function notFound() {
  return data(null, { status: 404 })
}
