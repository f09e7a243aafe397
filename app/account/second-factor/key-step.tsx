import { Alert, Button, TextInput } from '@mantine/core'
import { Form } from 'react-router'
import { secondFactor } from '#app/messages/second-factor.ts'
import { useMessages } from '#app/ui/page-context.ts'
import type { CodeProblem } from './code-problem.server.ts'

type Props = { email: string; secret: string; problem?: CodeProblem }

/** Shows the key to add to the app and asks for a first code as proof. */
export function KeyStep({ email, secret, problem }: Props) {
  const t = useMessages(secondFactor)
  const account = `Poryadok:${encodeURIComponent(email)}`
  return (
    <section className="card">
      <h2>{t.addTitle}</h2>
      <p>{t.addHint}</p>
      <dl className="key">
        <dt>{t.account}</dt>
        <dd>{email}</dd>
        <dt>{t.key}</dt>
        <dd>
          <code className="secret">{secret.match(/.{1,4}/g)?.join(' ')}</code>
        </dd>
      </dl>
      <p className="key-hint">{t.keyHint}</p>
      <p>
        <a href={`otpauth://totp/${account}?${new URLSearchParams({ secret, issuer: 'Poryadok' })}`}>{t.open}</a>
      </p>
      <h2>{t.confirmTitle}</h2>
      <Form method="post" reloadDocument>
        {problem && (
          <Alert color="red" role="alert" variant="light">
            {t[problem]}
          </Alert>
        )}
        <input type="hidden" name="secret" value={secret} />
        <TextInput
          label={t.code}
          name="code"
          inputMode="numeric"
          autoComplete="one-time-code"
          maxLength={10}
          required
          withAsterisk={false}
        />
        <div>
          <Button type="submit" name="order" value="confirm">
            {t.confirm}
          </Button>
        </div>
      </Form>
    </section>
  )
}
