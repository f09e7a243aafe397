import './sign-in.css'
import { Alert, Button, PasswordInput, TextInput } from '@mantine/core'
import { data, Form, redirect } from 'react-router'
import { account } from '#app/messages/account.ts'
import { shell } from '#app/messages/shell.ts'
import { actorContext } from '#app/middleware/actor.server.ts'
import { callAuth, cookiesOf } from '#app/middleware/auth.server.ts'
import { language } from '#app/middleware/language.server.ts'
import { safePath } from '#app/middleware/safe-path.server.ts'
import { wasSignedIn } from '#app/middleware/sign-in-mark.server.ts'
import { world } from '#app/middleware/world.server.ts'
import { useMessages } from '#app/ui/page-context.ts'
import type { Route } from './+types/sign-in'
import { DemoSignIn } from './demo-sign-in.tsx'
import { demoSignIns } from './demo-sign-ins.server.ts'
import { enter } from './enter.server.ts'

export function loader({ context, request, url }: Route.LoaderArgs) {
  const next = safePath(url.searchParams.get('next'))
  if (context.get(actorContext)) throw redirect(next)
  return {
    next,
    demo: world(context).mode === 'demo' ? demoSignIns(language(context)) : undefined,
    ended: wasSignedIn(request),
  }
}

export async function action({ context, request }: Route.ActionArgs) {
  const { auth, db, origin } = world(context)
  const form = await request.formData()
  const email = String(form.get('email') ?? '').trim()
  const password = String(form.get('password') ?? '')
  const response = await callAuth(auth, origin, '/sign-in/email', request, { email, password })
  if (response.status === 429) return data({ problem: 'tooMany' as const, email }, { status: 429 })
  if (!response.ok) return data({ problem: 'wrong' as const, email }, { status: 422 })
  const next = safePath(form.get('next'))
  const { user }: { user?: { id: string } } = await response.json()
  if (user) return enter(db, user.id, response, next)
  return redirect(`/sign-in/code?${new URLSearchParams({ next })}`, { headers: cookiesOf(response) })
}

export default function SignIn({ loaderData: { next, demo, ended }, actionData }: Route.ComponentProps) {
  const t = useMessages(account)
  const { brand } = useMessages(shell)
  return (
    <div className={demo ? 'narrow with-demo' : 'narrow'}>
      <title>{`${t.signInTitle} · ${brand}`}</title>
      <section className="card">
        <h1>{t.signInTitle}</h1>
        <p className="lead">{t.signInLead}</p>
        {ended && !actionData && (
          <Alert color="yellow" role="status" variant="light" mb="md">
            {t.ended}
          </Alert>
        )}
        <Form method="post" reloadDocument>
          {actionData && (
            <Alert color="red" role="alert" variant="light">
              {t[actionData.problem]}
            </Alert>
          )}
          <input type="hidden" name="next" value={next} />
          <TextInput
            label={t.email}
            name="email"
            type="email"
            autoComplete="username"
            defaultValue={actionData?.email}
            required
            withAsterisk={false}
          />
          <PasswordInput
            label={t.password}
            name="password"
            autoComplete="current-password"
            required
            withAsterisk={false}
          />
          <Button type="submit">{t.signIn}</Button>
        </Form>
      </section>
      {demo && <DemoSignIn groups={demo} next={next} />}
    </div>
  )
}
