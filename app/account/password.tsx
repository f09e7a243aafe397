import { Alert, Button, PasswordInput } from '@mantine/core'
import { data, Form } from 'react-router'
import { passwordWasChanged } from '#app/data/accounts.server.ts'
import { record } from '#app/data/audit.server.ts'
import { account } from '#app/messages/account.ts'
import { shell } from '#app/messages/shell.ts'
import { actor } from '#app/middleware/actor.server.ts'
import { callAuth, cookiesOf } from '#app/middleware/auth.server.ts'
import { world } from '#app/middleware/world.server.ts'
import { useMessages } from '#app/ui/page-context.ts'
import type { Route } from './+types/password'

export function loader({ context }: Route.LoaderArgs) {
  const { email, mustChangePassword } = actor(context)
  return { email, mustChangePassword }
}

export async function action({ context, request }: Route.ActionArgs) {
  const { auth, db, origin } = world(context)
  const form = await request.formData()
  const currentPassword = String(form.get('current') ?? '')
  const newPassword = String(form.get('next') ?? '')
  if (newPassword === currentPassword) return data({ problem: 'same' as const }, { status: 422 })
  if (newPassword.length < 10) return data({ problem: 'tooShort' as const }, { status: 422 })
  if (newPassword.length > 128) return data({ problem: 'tooLong' as const }, { status: 422 })
  const change = { currentPassword, newPassword, revokeOtherSessions: true }
  const response = await callAuth(auth, origin, '/change-password', request, change)
  if (response.status === 429) return data({ problem: 'tooMany' as const }, { status: 429 })
  if (!response.ok) return data({ problem: 'wrongCurrent' as const }, { status: 422 })
  const { id } = actor(context)
  await passwordWasChanged(db, id)
  await record(db, { userId: id, action: 'password-changed' })
  return data({ problem: undefined }, { headers: cookiesOf(response) })
}

export default function Password({ loaderData, actionData }: Route.ComponentProps) {
  const t = useMessages(account)
  const { brand } = useMessages(shell)
  return (
    <div className="narrow">
      <title>{`${t.passwordTitle} · ${brand}`}</title>
      <section className="card">
        <h1>{t.passwordTitle}</h1>
        {loaderData.mustChangePassword && !actionData && <p className="lead">{t.passwordFirst}</p>}
        <Form method="post" reloadDocument>
          {actionData && (
            <Alert color={actionData.problem ? 'red' : 'green'} role="alert" variant="light">
              {t[actionData.problem ?? 'changed']}
            </Alert>
          )}
          <input type="email" autoComplete="username" value={loaderData.email} readOnly hidden />
          <PasswordInput
            label={t.current}
            name="current"
            autoComplete="current-password"
            required
            withAsterisk={false}
          />
          <PasswordInput
            label={t.next}
            description={t.nextHint}
            name="next"
            autoComplete="new-password"
            minLength={10}
            maxLength={128}
            required
            withAsterisk={false}
          />
          <Button type="submit">{t.change}</Button>
        </Form>
      </section>
    </div>
  )
}
