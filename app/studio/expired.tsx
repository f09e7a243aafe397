import './studio.css'
import './expired.css'
import '#app/ui/line-field/line-field.css'
import { data, href, Link, redirect } from 'react-router'
import { answerExpiry, decideExpiry } from '#app/data/expiry/decide.server.ts'
import { expired, expiryRefusals } from '#app/messages/expired.ts'
import { problemSentence } from '#app/messages/problems.ts'
import { shell } from '#app/messages/shell.ts'
import { studio } from '#app/messages/studio.ts'
import { actor } from '#app/middleware/actor.server.ts'
import { language } from '#app/middleware/language.server.ts'
import { world } from '#app/middleware/world.server.ts'
import { useMessages } from '#app/ui/page-context.ts'
import type { Route } from './+types/expired'
import { readExpiry } from './edit/read-expiry.ts'
import { ExpiredPanel } from './parts/expired-panel.tsx'
import { Refused } from './parts/refused.tsx'
import { expiredPage } from './view/expired-page.server.ts'

export async function loader({ context }: Route.LoaderArgs) {
  return { expired: await expiredPage(world(context).db, actor(context).id, language(context)) }
}

export async function action({ context, request }: Route.ActionArgs) {
  const posted = await request.formData()
  const { db } = world(context)
  const intent = posted.get('intent')
  const made =
    intent === 'decide'
      ? await decideExpiry(db, actor(context), readExpiry(posted))
      : await answerExpiry(
          db,
          actor(context),
          String(posted.get('id') ?? ''),
          intent === 'confirm' ? 'confirmed' : 'declined',
        )
  if (made.ok) throw redirect(href('/rules/expired'))
  const reasons = made.problems.map((problem) => problemSentence(expiryRefusals, problem, language(context)))
  const typed = Object.fromEntries([...posted].map(([name, value]) => [name, String(value)]))
  return data({ reasons, typed, closings: posted.getAll('closing').map(String) }, { status: 422 })
}

export default function ExpiredPage({ loaderData, actionData }: Route.ComponentProps) {
  const [t, s] = [useMessages(expired), useMessages(studio)]
  const { brand } = useMessages(shell)
  const asked = loaderData.expired.find((one) => isAbout(one, actionData?.typed))
  return (
    <div className="studio">
      <title>{`${t.title} · ${brand}`}</title>
      <nav className="way" aria-label={s.title}>
        <Link to={href('/rules')}>{s.title}</Link>
      </nav>
      <h1>{t.title}</h1>
      <p className="lead">{t.lead}</p>
      {actionData && !asked && <Refused reasons={actionData.reasons} title={t.notTaken} />}
      {loaderData.expired.length === 0 && <p>{t.none}</p>}
      {loaderData.expired.map((one) => (
        <ExpiredPanel key={one.key} expired={one} refused={one === asked ? actionData : undefined} />
      ))}
    </div>
  )
}

function isAbout(
  { term, pending }: Route.ComponentProps['loaderData']['expired'][number],
  typed: Readonly<Record<string, string>> = {},
): boolean {
  if (typed.id !== undefined) return typed.id === pending?.id
  return typed.region === term.region && typed.procedure === term.procedure && typed.lastDay === term.lastDay
}
