import { Button } from '@mantine/core'
import { Form, href, Link } from 'react-router'
import type { UserLine } from '#app/data/users.server.ts'
import { people } from '#app/messages/people.ts'
import { useMessages } from '#app/ui/page-context.ts'

type Props = { user: UserLine; isOwn: boolean }

/** How the person signs in: password, second factor, and whether at all. */
export function PersonAccess({ user, isOwn }: Props) {
  const t = useMessages(people)
  return (
    <>
      {isOwn ? (
        <section className="card">
          <h2>{t.ownTitle}</h2>
          <p>{t.ownText}</p>
          <div className="person-buttons">
            <Button component={Link} to={href('/password')} variant="default">
              {t.ownPassword}
            </Button>
            <Button component={Link} to={href('/second-factor')} variant="default">
              {t.ownSecondFactor}
            </Button>
          </div>
        </section>
      ) : (
        <>
          <Order title={t.passwordTitle} text={t.passwordText} order="reset-password" label={t.resetPassword} />
          {user.hasSecondFactor ? (
            <Order
              title={t.secondFactorTitle}
              text={t.secondFactorOn}
              order="reset-second-factor"
              label={t.resetSecondFactor}
            />
          ) : (
            <section className="card">
              <h2>{t.secondFactorTitle}</h2>
              <p>{t.secondFactorOff}</p>
            </section>
          )}
        </>
      )}
      {user.isDisabled ? (
        <Order title={t.accessTitle} text={t.accessClosed} order="enable" label={t.enable} />
      ) : (
        <Order title={t.accessTitle} text={t.accessOpen} order="disable" label={t.disable} />
      )}
    </>
  )
}

function Order({ title, text, order, label }: { title: string; text: string; order: string; label: string }) {
  return (
    <section className="card">
      <h2>{title}</h2>
      <p>{text}</p>
      <Form method="post" reloadDocument>
        <div>
          <Button type="submit" name="order" value={order} variant="default">
            {label}
          </Button>
        </div>
      </Form>
    </section>
  )
}
