import { data } from 'react-router'
import { workList } from '#app/data/work-list.server.ts'
import { shortDate } from '#app/messages/format.ts'
import { say } from '#app/messages/say.ts'
import { actor } from '#app/middleware/actor.server.ts'
import { language } from '#app/middleware/language.server.ts'
import { world } from '#app/middleware/world.server.ts'
import type { Route } from './+types/find'
import { personName } from './view/case-header.server.ts'

/** A few cases that fit what is typed, for the palette. */
export async function loader({ context, url }: Route.LoaderArgs) {
  const search = url.searchParams.get('q')?.trim().slice(0, 200) ?? ''
  if (search === '') return data({ cases: [] })
  const { rows } = await workList(world(context).db, actor(context), { view: 'all', search, limit: 8 })
  const byCase = new Map(rows.map((row) => [row.caseId, row]))
  return data({
    cases: [...byCase.values()].map(({ caseId, number, person, title }) => ({
      id: caseId,
      number,
      person: personName(person),
      birthDate: shortDate(person.birthDate),
      title: say(title, language(context)),
    })),
  })
}
