import './second-factor.css'
import { Alert } from '@mantine/core'
import { data } from 'react-router'
import { userById } from '#app/data/users.server.ts'
import { secondFactor } from '#app/messages/second-factor.ts'
import { shell } from '#app/messages/shell.ts'
import { actor } from '#app/middleware/actor.server.ts'
import { world } from '#app/middleware/world.server.ts'
import { useMessages } from '#app/ui/page-context.ts'
import type { Route } from './+types/own'
import { BackupCodes } from './backup-codes.tsx'
import { KeyStep } from './key-step.tsx'
import { PasswordStep } from './password-step.tsx'
import { takeStep } from './take-step.server.ts'

export async function loader({ context }: Route.LoaderArgs) {
  const { db, auth } = world(context)
  const { id, email } = actor(context)
  // Read anew: the action before may have turned it on or off.
  if (!(await userById(db, id))?.hasSecondFactor) return { email, codesLeft: undefined }
  const { backupCodes } = await auth.api.viewBackupCodes({ body: { userId: id } })
  return { email, codesLeft: backupCodes.length }
}

export async function action({ context, request }: Route.ActionArgs) {
  const taken = await takeStep(world(context), actor(context), request, await request.formData())
  if (!taken) throw data(null, { status: 404 })
  const { step, headers } = taken
  return data(step, { status: 'problem' in step && step.problem ? 422 : 200, headers })
}

export default function SecondFactor({ loaderData: { email, codesLeft }, actionData }: Route.ComponentProps) {
  const t = useMessages(secondFactor)
  const { brand } = useMessages(shell)
  return (
    <div className="narrow second-factor">
      <title>{`${t.title} · ${brand}`}</title>
      <h1>{t.title}</h1>
      {content()}
    </div>
  )

  function content() {
    if (actionData?.step === 'confirm') return <KeyStep email={email} {...actionData} />
    if (actionData?.step === 'codes') return <BackupCodes {...actionData} />
    if (actionData?.step === 'stopped' || codesLeft === undefined) {
      return (
        <>
          <p className="lead">{t.lead}</p>
          <Alert color={actionData?.step === 'stopped' ? 'green' : 'gray'} role="status" variant="light">
            {actionData?.step === 'stopped' ? t.stopped : t.isOff}
          </Alert>
          <PasswordStep order="start" email={email} answer={actionData} />
        </>
      )
    }
    return (
      <>
        <Alert color="green" role="status" variant="light">
          {t.isOn} {t.codesLeft(codesLeft)}
        </Alert>
        <PasswordStep order="renew" email={email} answer={actionData} />
        <PasswordStep order="stop" email={email} answer={actionData} />
      </>
    )
  }
}
