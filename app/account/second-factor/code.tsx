import { Alert, Button, TextInput } from '@mantine/core'
import { data, Form, redirect } from 'react-router'
import { secondFactor } from '#app/messages/second-factor.ts'
import { shell } from '#app/messages/shell.ts'
import { actorContext } from '#app/middleware/actor.server.ts'
import { callAuth } from '#app/middleware/auth.server.ts'
import { safePath } from '#app/middleware/safe-path.server.ts'
import { world } from '#app/middleware/world.server.ts'
import { useMessages } from '#app/ui/page-context.ts'
import { enter } from '../enter.server.ts'
import type { Route } from './+types/code'
import { codeProblem } from './code-problem.server.ts'
import { readCode } from './read-code.ts'

export function loader({ context, url }: Route.LoaderArgs) {
  const next = safePath(url.searchParams.get('next'))
  if (context.get(actorContext)) throw redirect(next)
  return { next }
}

export async function action({ context, request }: Route.ActionArgs) {
  const { auth, db, origin } = world(context)
  const form = await request.formData()
  const next = safePath(form.get('next'))
  if (context.get(actorContext)) return redirect(next)
  const { code, path } = readCode(form)
  const response = await callAuth(auth, origin, path, request, { code })
  if (!response.ok) return data({ problem: await codeProblem(response) }, { status: 422 })
  const { user }: { user: { id: string } } = await response.json()
  return enter(db, user.id, response, next)
}

export default function SignInCode({ loaderData: { next }, actionData }: Route.ComponentProps) {
  const t = useMessages(secondFactor)
  const { brand } = useMessages(shell)
  return (
    <div className="narrow">
      <title>{`${t.signInTitle} · ${brand}`}</title>
      <section className="card">
        <h1>{t.signInTitle}</h1>
        {!actionData && <p className="lead">{t.signInLead}</p>}
        {actionData && (
          <Alert color="red" role="alert" variant="light" mb="md">
            {t[actionData.problem]}
          </Alert>
        )}
        {actionData?.problem === 'startAgain' ? (
          <Button component="a" href={`/sign-in?${new URLSearchParams({ next })}`}>
            {t.back}
          </Button>
        ) : (
          <Form method="post" reloadDocument>
            <input type="hidden" name="next" value={next} />
            <TextInput
              label={t.signInCode}
              description={t.signInHint}
              name="code"
              autoComplete="one-time-code"
              autoCapitalize="none"
              spellCheck={false}
              maxLength={40}
              required
              withAsterisk={false}
            />
            <Button type="submit">{t.signIn}</Button>
          </Form>
        )}
      </section>
    </div>
  )
}
