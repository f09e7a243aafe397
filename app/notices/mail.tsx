import './notices.css'
import { Button, NativeSelect, PasswordInput, TextInput } from '@mantine/core'
import { Form } from 'react-router'
import { letterCounts } from '#app/data/notices/letters.server.ts'
import { mailServer } from '#app/data/notices/mail-server.server.ts'
import { mail } from '#app/messages/notices.ts'
import { shell } from '#app/messages/shell.ts'
import { actor } from '#app/middleware/actor.server.ts'
import { world } from '#app/middleware/world.server.ts'
import { useMessages } from '#app/ui/page-context.ts'
import type { Route } from './+types/mail'
import { takeMail } from './take-mail.server.ts'

export async function loader({ context }: Route.LoaderArgs) {
  const { db } = world(context)
  const since = Temporal.Now.instant()
    .subtract({ hours: 30 * 24 })
    .toString()
  return { server: await mailServer(db), counts: await letterCounts(db, since), email: actor(context).email }
}

export async function action({ context, request }: Route.ActionArgs) {
  return takeMail(context, await request.formData())
}

export default function MailPage({ loaderData: { server, counts, email }, actionData }: Route.ComponentProps) {
  const t = useMessages(mail)
  const { brand } = useMessages(shell)
  const wrong = actionData?.wrong ?? []
  return (
    <div className="notices">
      <title>{`${t.title} · ${brand}`}</title>
      <h1>{t.title}</h1>
      <p className="lead">{t.lead}</p>
      {actionData?.said && (
        <p className="notices-said" role="status">
          {actionData.said}
        </p>
      )}
      {actionData?.problem && (
        <p className="notices-problem" role="alert">
          {actionData.problem}
        </p>
      )}
      <Form method="post" className="mail-form">
        <TextInput
          label={t.host}
          name="host"
          defaultValue={server?.host}
          error={wrong.includes('host') && t.wrongHost}
          autoComplete="off"
        />
        <TextInput
          label={t.port}
          name="port"
          inputMode="numeric"
          defaultValue={server?.port ?? 587}
          error={wrong.includes('port') && t.wrongPort}
          autoComplete="off"
        />
        <NativeSelect
          label={t.safety}
          name="safety"
          defaultValue={server?.safety ?? 'starttls'}
          error={wrong.includes('safety') && t.wrongSafety}
          data={(['tls', 'starttls', 'none'] as const).map((value) => ({ value, label: t[value] }))}
        />
        <TextInput label={t.user} description={t.userHint} name="user" defaultValue={server?.user} autoComplete="off" />
        <PasswordInput label={t.password} description={t.passwordHint} name="password" autoComplete="new-password" />
        <TextInput
          label={t.from}
          name="from"
          defaultValue={server?.from}
          error={wrong.includes('from') && t.wrongFrom}
          autoComplete="off"
        />
        <Button type="submit">{t.save}</Button>
      </Form>
      <section aria-labelledby="test">
        <h2 id="test">{t.testTitle}</h2>
        <p>{t.testTo(email)}</p>
        <Form method="post">
          <Button type="submit" name="intent" value="test" variant="default">
            {t.test}
          </Button>
        </Form>
        <p className="notices-soft">
          {t.waiting(counts.waiting)} {counts.givenUp > 0 && t.givenUp(counts.givenUp)}
        </p>
      </section>
    </div>
  )
}
