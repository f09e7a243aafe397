import './people.css'
import { Alert, Button, TextInput } from '@mantine/core'
import { data, Form, href, Link } from 'react-router'
import { people } from '#app/messages/people.ts'
import { shell } from '#app/messages/shell.ts'
import { actor } from '#app/middleware/actor.server.ts'
import { language } from '#app/middleware/language.server.ts'
import { world } from '#app/middleware/world.server.ts'
import { useMessages } from '#app/ui/page-context.ts'
import type { Route } from './+types/new'
import { addPerson } from './add-person.server.ts'
import { agencyChoices } from './agency-choices.server.ts'
import { OneTimePassword } from './one-time-password.tsx'
import { PersonFields } from './person-fields.tsx'
import { readPerson } from './read-person.server.ts'

export function loader({ context }: Route.LoaderArgs) {
  return { agencies: agencyChoices(language(context)) }
}

export async function action({ context, request }: Route.ActionArgs) {
  const form = await request.formData()
  const email = String(form.get('email') ?? '').trim()
  const { typed, standing, problems } = readPerson(form)
  const refuse = (problem?: 'emailTaken' | 'emailInvalid') =>
    data({ added: undefined, typed, email, problems, emailProblem: problem }, { status: 422 })
  if (!standing) return refuse()
  const added = await addPerson(world(context), actor(context).id, { ...standing, email })
  return typeof added === 'string' ? refuse(added) : data({ added: { ...added, name: standing.name } })
}

export default function NewPerson({ loaderData: { agencies }, actionData }: Route.ComponentProps) {
  const t = useMessages(people)
  const { brand } = useMessages(shell)
  if (actionData?.added) {
    const { name, ...added } = actionData.added
    return (
      <div className="narrow">
        <title>{`${t.oneTimeTitle} · ${brand}`}</title>
        <OneTimePassword said={t.oneTimeAdded(name)} {...added} />
      </div>
    )
  }
  return (
    <div className="person">
      <title>{`${t.newTitle} · ${brand}`}</title>
      <p>
        <Link to={href('/people')}>← {t.back}</Link>
      </p>
      <h1>{t.newTitle}</h1>
      <section className="card">
        <p className="lead">{t.newLead}</p>
        <Form method="post" reloadDocument>
          {actionData && (
            <Alert color="red" role="alert" variant="light">
              {t.check}
            </Alert>
          )}
          <TextInput
            label={t.email}
            description={t.emailHint}
            name="email"
            type="email"
            autoComplete="off"
            defaultValue={actionData?.email}
            error={actionData?.emailProblem && t[actionData.emailProblem]}
            required
            withAsterisk={false}
          />
          <PersonFields values={actionData?.typed} problems={actionData?.problems} agencies={agencies} />
          <div>
            <Button type="submit">{t.create}</Button>
          </div>
        </Form>
      </section>
    </div>
  )
}
