import './case.css'
import './order.css'
import './case-parts.css'
import { Button } from '@mantine/core'
import { data, Form, href, redirect, useNavigation, useSearchParams } from 'react-router'
import { openCase, openings } from '#app/data/cases.server.ts'
import { today } from '#app/data/clock.server.ts'
import { timeZoneOf } from '#app/data/definitions.server.ts'
import { keptKey } from '#app/data/kept-key.server.ts'
import { cases } from '#app/messages/cases.ts'
import { shortDate } from '#app/messages/format.ts'
import { shell } from '#app/messages/shell.ts'
import { actor } from '#app/middleware/actor.server.ts'
import { language } from '#app/middleware/language.server.ts'
import { world } from '#app/middleware/world.server.ts'
import { FormSections } from '#app/ui/form/form-sections.tsx'
import { LegalDate } from '#app/ui/legal-date/legal-date.tsx'
import { useMessages } from '#app/ui/page-context.ts'
import type { Route } from './+types/new'
import { openingName } from './draft-name.ts'
import { Doubles } from './new/doubles.tsx'
import { doublesOf } from './new/doubles-of.server.ts'
import { readOpening } from './new/read-opening.ts'
import { refusedOpening } from './new/refused-opening.server.ts'
import { Ways } from './new/ways.tsx'
import { formAsked, waysView } from './new/ways-view.server.ts'
import { gatherTyped, isUnscripted } from './order/gather-typed.ts'
import { Problems } from './parts/problems.tsx'
import { UnscriptedProblems } from './parts/unscripted-problems.tsx'

export async function loader({ context, url }: Route.LoaderArgs) {
  const { db } = world(context)
  const user = actor(context)
  const timeZone = timeZoneOf(user.agency ?? '')
  const day = await today(db, timeZone)
  const ways = waysView(await openings(db, user), url.searchParams.get('way'), day, language(context))
  const place = { name: openingName(user, ways.chosen ?? ''), key: await keptKey(db, user) }
  return { ...ways, timeZone, today: shortDate(day), key: crypto.randomUUID(), place }
}

export async function action({ context, request }: Route.ActionArgs) {
  const { db } = world(context)
  const user = actor(context)
  const posted = await request.formData()
  const timeZone = timeZoneOf(user.agency ?? '')
  if (isUnscripted(posted)) gatherTyped(posted, formAsked(await openings(db, user), posted.get('way')), timeZone)
  const opening = readOpening(posted, timeZone)
  const doubles = posted.get('person') === null ? await doublesOf(db, user, opening) : []
  if (doubles.length > 0) return data({ ...refusedOpening(posted, [], language(context)), doubles }, { status: 422 })
  const opened = await openCase(db, user, opening)
  if (opened.ok) throw redirect(`${href('/cases/:id', { id: opened.value.id })}?done=1`)
  return data({ ...refusedOpening(posted, opened.problems, language(context)), doubles: [] }, { status: 422 })
}

export default function NewCase({ loaderData, actionData }: Route.ComponentProps) {
  const t = useMessages(cases)
  const { brand } = useMessages(shell)
  const { state } = useNavigation()
  const [search] = useSearchParams()
  const { ways, chosen, outOfForce, form, facts, timeZone, today, key, place } = loaderData
  const doubles = actionData?.doubles ?? []
  return (
    <div className="case-page task-page">
      <title>{`${t.newTitle} · ${brand}`}</title>
      <h1>{t.newTitle}</h1>
      <p className="soft">{t.newLead}</p>
      <Ways ways={ways} chosen={chosen} />
      {outOfForce && <p className="case-note">{outOfForce}</p>}
      {chosen && form && facts && (
        <Form method="post" className="answer-form" noValidate key={chosen}>
          {actionData && <Problems refused={actionData} />}
          <UnscriptedProblems form={form} answers={actionData?.subject ?? {}} problems={actionData?.answers} />
          <input type="hidden" name="way" value={chosen} />
          <input type="hidden" name="key" value={actionData?.key ?? key} />
          <Doubles doubles={doubles} />
          <FormSections
            form={form}
            facts={facts}
            answers={actionData?.subject ?? {}}
            timeZone={timeZone}
            problems={actionData?.answers}
            place={place}
            whole={search.has('whole')}
            wholePath={`?${new URLSearchParams({ way: chosen, whole: '' })}`}
          />
          <div className="answer-foot">
            <LegalDate
              label={t.openingDate}
              on={actionData?.input.on ?? (outOfForce ? '' : today)}
              at={actionData?.input.at}
              problem={actionData?.problems.find(({ field }) => field === 'on')?.text}
            />
            {doubles.length === 0 && (
              <p className="task-buttons">
                <Button type="submit" disabled={state === 'submitting'}>
                  {t.openCase}
                </Button>
              </p>
            )}
          </div>
        </Form>
      )}
    </div>
  )
}
