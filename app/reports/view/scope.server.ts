import { data, type RouterContextProvider } from 'react-router'
import { today } from '#app/data/clock.server.ts'
import { library, timeZoneOf } from '#app/data/definitions.server.ts'
import type { ReportScope } from '#app/data/reports/happened.server.ts'
import { say } from '#app/messages/say.ts'
import { actor } from '#app/middleware/actor.server.ts'
import { language as languageOf } from '#app/middleware/language.server.ts'
import { world } from '#app/middleware/world.server.ts'
import { own } from '#engine/record'
import { askedPeriod } from './period.ts'

type Context = Readonly<RouterContextProvider>

/** What a report is asked of: a procedure of the reader's region (of any region for who works on no cases) and a period. */
export async function reportScope(context: Context, asked: URLSearchParams) {
  const user = actor(context)
  const language = languageOf(context)
  const { regions, workflows } = library()
  const choices = Object.values(regions).flatMap(({ id, title, procedures }) =>
    user.region !== null && user.region !== id
      ? []
      : Object.entries(procedures).map(([name, { workflow }]) => ({
          value: `${id}/${name}`,
          label: `${say(title, language)}: ${say(own(workflows, workflow)?.title ?? name, language)}`,
          workflow: own(workflows, workflow),
        })),
  )
  const chosen = choices.find(({ value }) => value === asked.get('of')) ?? choices[0]
  if (!chosen?.workflow) throw data(null, { status: 404 })
  const [region = '', procedure = ''] = chosen.value.split('/')
  const scope: ReportScope = { region, procedure, ...(user.agency === null ? {} : { agency: user.agency }) }
  const day = await today(world(context).db, timeZoneOf(region))
  const period = askedPeriod(asked, day)
  return {
    user,
    language,
    scope,
    day,
    period,
    workflow: chosen.workflow,
    choices: choices.map(({ value, label }) => ({ value, label })),
    of: chosen.value,
    label: chosen.label,
    query: new URLSearchParams({ of: chosen.value, from: period.from, to: period.to }).toString(),
  }
}

export type ReportAt = Awaited<ReturnType<typeof reportScope>>
