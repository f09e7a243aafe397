import './notices.css'
import { Button } from '@mantine/core'
import { Form, href, Link, redirect } from 'react-router'
import { timeZoneOf } from '#app/data/definitions.server.ts'
import { markSeen, noticesOf } from '#app/data/notices/notices-of.server.ts'
import { notices } from '#app/messages/notices.ts'
import { shell } from '#app/messages/shell.ts'
import { actor } from '#app/middleware/actor.server.ts'
import { language } from '#app/middleware/language.server.ts'
import { world } from '#app/middleware/world.server.ts'
import { useMessages } from '#app/ui/page-context.ts'
import type { Route } from './+types/list'
import { noticeView } from './view.server.ts'

const onPage = 50

export async function loader({ context, url }: Route.LoaderArgs) {
  const user = actor(context)
  const before = Number(url.searchParams.get('before') ?? Number.NaN)
  const place = Number.isSafeInteger(before) ? before : undefined
  const found = await noticesOf(world(context).db, user, place, onPage)
  const zone = timeZoneOf(user.region ?? '')
  return {
    rows: found.map((notice) => noticeView(notice, zone, language(context))),
    earlier: found.length === onPage ? found.at(-1)?.seq : undefined,
  }
}

export async function action({ context, request }: Route.ActionArgs) {
  const seen = Number((await request.formData()).get('seen'))
  if (Number.isSafeInteger(seen)) await markSeen(world(context).db, actor(context).id, seen)
  return redirect(href('/notices'))
}

export default function NoticesPage({ loaderData: { rows, earlier } }: Route.ComponentProps) {
  const t = useMessages(notices)
  const { brand } = useMessages(shell)
  return (
    <div className="notices">
      <title>{`${t.title} · ${brand}`}</title>
      <div className="notices-head">
        <h1>{t.title}</h1>
        <Link to={href('/notices/settings')}>{t.settings}</Link>
      </div>
      {rows.length === 0 && <p className="notices-soft">{t.none}</p>}
      {rows.some(({ isNew }) => isNew) && (
        <Form method="post">
          <input type="hidden" name="seen" value={rows[0]?.seq} />
          <Button type="submit" variant="default">
            {t.readAll}
          </Button>
        </Form>
      )}
      <ul className="notices-list">
        {rows.map(({ seq, isNew, kind, title, to, about }) => (
          <li key={seq} className={isNew ? 'notice-new' : undefined}>
            <span className="notice-kind">
              {kind}
              {isNew && <strong> · {t.isNew}</strong>}
            </span>
            {to ? <a href={to}>{title}</a> : <span>{title}</span>}
            <span className="notices-soft">{about.join(' · ')}</span>
          </li>
        ))}
      </ul>
      {earlier && (
        <p>
          <Link to={`?before=${earlier}`}>{t.earlier}</Link>
        </p>
      )}
    </div>
  )
}
