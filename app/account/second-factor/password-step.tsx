import { Alert, Button, PasswordInput } from '@mantine/core'
import { Form } from 'react-router'
import { secondFactor } from '#app/messages/second-factor.ts'
import { useMessages } from '#app/ui/page-context.ts'
import type { Step } from './take-step.server.ts'

type Order = 'start' | 'renew' | 'stop'
type Props = { order: Order; email: string; answer: Step | undefined }

/** A step that the present password opens. */
export function PasswordStep({ order, email, answer }: Props) {
  const t = useMessages(secondFactor)
  const words = {
    start: { title: t.start, hint: t.startHint },
    renew: { title: t.renewTitle, hint: t.renewHint },
    stop: { title: t.stopTitle, hint: t.stopHint },
  }
  const { title, hint } = words[order]
  return (
    <section className="card">
      <h2>{title}</h2>
      <p>{hint}</p>
      <Form method="post" reloadDocument>
        {answer?.step === order && (
          <Alert color="red" role="alert" variant="light">
            {t[answer.problem]}
          </Alert>
        )}
        <input type="email" autoComplete="username" value={email} readOnly hidden />
        <PasswordInput
          label={t.password}
          name="password"
          id={`password-${order}`}
          autoComplete="current-password"
          required
          withAsterisk={false}
        />
        <div>
          <Button type="submit" name="order" value={order} variant={order === 'start' ? 'filled' : 'default'}>
            {t[order]}
          </Button>
        </div>
      </Form>
    </section>
  )
}
