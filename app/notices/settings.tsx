import './notices.css'
import { Button } from '@mantine/core'
import { Form, href, Link } from 'react-router'
import { timeZoneOf } from '#app/data/definitions.server.ts'
import { feedOf, makeFeed, revokeFeed } from '#app/data/notices/feed.server.ts'
import { mailServer } from '#app/data/notices/mail-server.server.ts'
import { kindsOf } from '#app/data/notices/notice-kind.ts'
import { choicesOf, saveChoices } from '#app/data/notices/notices-of.server.ts'
import { dateTime, shortDate } from '#app/messages/format.ts'
import { noticeKindNames, notices } from '#app/messages/notices.ts'
import { shell } from '#app/messages/shell.ts'
import { actor } from '#app/middleware/actor.server.ts'
import { language } from '#app/middleware/language.server.ts'
import { world } from '#app/middleware/world.server.ts'
import { useLanguage, useMessages } from '#app/ui/page-context.ts'
import type { Route } from './+types/settings'
import { Feed } from './parts/feed.tsx'

export async function loader({ context }: Route.LoaderArgs) {
  const user = actor(context)
  const { db } = world(context)
  const feed = await feedOf(db, user.id)
  const zone = timeZoneOf(user.region ?? '')
  return {
    email: user.email,
    choices: await choicesOf(db, user),
    hasMail: (await mailServer(db)) !== undefined,
    mayFeed: user.agency !== null,
    feed: feed && {
      made: dateTime(feed.createdAt, zone, language(context)),
      read: feed.readOn === null ? undefined : shortDate(feed.readOn),
    },
  }
}

export async function action({ context, request }: Route.ActionArgs) {
  const user = actor(context)
  const { db, origin } = world(context)
  const posted = await request.formData()
  const intent = posted.get('intent')
  if (intent === 'feed' && user.agency !== null)
    return { said: 'feed' as const, address: `${origin}/calendar/${await makeFeed(db, user.id)}.ics` }
  if (intent === 'revoke') {
    await revokeFeed(db, user.id)
    return { said: 'revoked' as const }
  }
  const isOn = (name: string) => posted.get(name) === 'on'
  const choices = kindsOf[user.role].map((kind) => ({
    kind,
    inApp: isOn(`app-${kind}`),
    byMail: isOn(`mail-${kind}`),
  }))
  await saveChoices(db, user.id, choices)
  return { said: 'saved' as const }
}

export default function SettingsPage({ loaderData, actionData }: Route.ComponentProps) {
  const t = useMessages(notices)
  const { brand } = useMessages(shell)
  const names = noticeKindNames[useLanguage()]
  const { email, choices, hasMail, mayFeed, feed } = loaderData
  return (
    <div className="notices">
      <title>{`${t.settingsTitle} · ${brand}`}</title>
      <p>
        <Link to={href('/notices')}>{t.toNotices}</Link>
      </p>
      <h1>{t.settingsTitle}</h1>
      {actionData?.said === 'saved' && (
        <p className="notices-said" role="status">
          {t.saved}
        </p>
      )}
      <p className="lead">{t.settingsLead}</p>
      <p>{t.mailTo(email)}</p>
      {!hasMail && <p className="notices-soft">{t.noMail}</p>}
      <Form method="post">
        <table className="notice-choices">
          <thead>
            <tr>
              <th scope="col">{t.kind}</th>
              <th scope="col">{t.inApp}</th>
              <th scope="col">{t.byMail}</th>
            </tr>
          </thead>
          <tbody>
            {choices.map(({ kind, inApp, byMail }) => (
              <tr key={kind}>
                <th scope="row">{names[kind]}</th>
                <td>
                  <input
                    type="checkbox"
                    name={`app-${kind}`}
                    defaultChecked={inApp}
                    aria-label={`${names[kind]}: ${t.inApp}`}
                  />
                </td>
                <td>
                  <input
                    type="checkbox"
                    name={`mail-${kind}`}
                    defaultChecked={byMail}
                    aria-label={`${names[kind]}: ${t.byMail}`}
                  />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
        <Button type="submit">{t.save}</Button>
      </Form>
      {mayFeed && (
        <Feed
          feed={feed}
          address={actionData && 'address' in actionData ? actionData.address : undefined}
          isRevoked={actionData?.said === 'revoked'}
        />
      )}
    </div>
  )
}
