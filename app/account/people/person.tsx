import './people.css'
import { Alert, Button } from '@mantine/core'
import { data, Form, href, Link, redirect } from 'react-router'
import { userById } from '#app/data/users.server.ts'
import { people } from '#app/messages/people.ts'
import { shell } from '#app/messages/shell.ts'
import { actor } from '#app/middleware/actor.server.ts'
import { language } from '#app/middleware/language.server.ts'
import { world } from '#app/middleware/world.server.ts'
import { useMessages } from '#app/ui/page-context.ts'
import type { Route } from './+types/person'
import { agencyChoices } from './agency-choices.server.ts'
import { OneTimePassword } from './one-time-password.tsx'
import { PersonAccess } from './person-access.tsx'
import { PersonFields } from './person-fields.tsx'
import { takeChange } from './take-change.server.ts'

export async function loader({ context, params }: Route.LoaderArgs) {
  const user = await userById(world(context).db, params.id)
  if (!user) throw data(null, { status: 404 })
  const isOwn = user.id === actor(context).id
  return { user, isOwn, agencies: agencyChoices(language(context)) }
}

export async function action({ context, params, request }: Route.ActionArgs) {
  const own = actor(context)
  const user = await userById(world(context).db, params.id)
  if (!user) throw data(null, { status: 404 })
  const outcome = await takeChange(world(context), own.id, user.id, await request.formData())
  if (!outcome) throw data(null, { status: 404 })
  const after = await userById(world(context).db, user.id)
  if (own.id === user.id && (after?.role !== own.role || after.isDisabled)) return redirect('/')
  return data(outcome, { status: outcome.refused ? 422 : 200 })
}

export default function Person({ loaderData: { user, isOwn, agencies }, actionData }: Route.ComponentProps) {
  const t = useMessages(people)
  const { brand } = useMessages(shell)
  const { name, email } = user
  if (actionData?.password) {
    return (
      <div className="narrow">
        <title>{`${t.oneTimeTitle} · ${brand}`}</title>
        <OneTimePassword said={t.oneTimeReset(name)} id={user.id} email={email} password={actionData.password} />
      </div>
    )
  }
  const said = actionData?.done ?? actionData?.refused
  return (
    <div className="person">
      <title>{`${name} · ${brand}`}</title>
      <p>
        <Link to={href('/people')}>← {t.back}</Link>
      </p>
      <h1>{name}</h1>
      <p className="lead">{email}</p>
      {said && (
        <Alert color={actionData?.refused ? 'red' : 'green'} role="alert" variant="light" mb="md">
          {t[said]}
        </Alert>
      )}
      <section className="card">
        <h2>{t.rightsTitle}</h2>
        <Form method="post" reloadDocument>
          <PersonFields
            values={actionData?.typed ?? { name, role: user.role ?? '', agency: user.agency ?? '' }}
            problems={actionData?.problems}
            agencies={agencies}
          />
          <div>
            <Button type="submit" name="order" value="change">
              {t.save}
            </Button>
            <p className="person-note">{t.rightsHint}</p>
          </div>
        </Form>
      </section>
      <PersonAccess user={user} isOwn={isOwn} />
    </div>
  )
}
