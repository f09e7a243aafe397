import { Button } from '@mantine/core'
import { href, Link } from 'react-router'
import { people } from '#app/messages/people.ts'
import { useMessages } from '#app/ui/page-context.ts'

type Props = { said: string; id: string; email: string; password: string }

/** Shows a new password, this once. */
export function OneTimePassword({ said, id, email, password }: Props) {
  const t = useMessages(people)
  return (
    <section className="card">
      <h1>{t.oneTimeTitle}</h1>
      <p role="status">{said}</p>
      <dl className="one-time">
        <dt>{t.email}</dt>
        <dd>{email}</dd>
        <dt>{t.oneTimeTitle}</dt>
        <dd>
          <code className="secret">{password}</code>
        </dd>
      </dl>
      <p>{t.oneTimeHint}</p>
      <div className="person-buttons">
        <Button component={Link} to={href('/people')}>
          {t.back}
        </Button>
        <Button component={Link} to={href('/people/:id', { id })} variant="default">
          {t.toPerson}
        </Button>
      </div>
    </section>
  )
}
