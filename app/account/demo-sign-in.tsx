import './demo-sign-in.css'
import { Form } from 'react-router'
import { demoPassword } from '#app/data/demo-accounts.ts'
import { account } from '#app/messages/account.ts'
import { useMessages } from '#app/ui/page-context.ts'
import type { DemoGroup } from './demo-sign-ins.server.ts'

/** Signs in as one of the demonstration's people at a click. */
export function DemoSignIn({ groups, next }: { groups: readonly DemoGroup[]; next: string }) {
  const t = useMessages(account)
  return (
    <section className="demo-sign-in">
      <h2>{t.demoTitle}</h2>
      <p>{t.demoLead}</p>
      {groups.map(({ region = t.demoAllRegions, accounts }) => (
        <section key={region} className="demo-group">
          <h3>{region}</h3>
          {accounts.map(({ email, name }) => (
            <Form key={email} method="post" reloadDocument>
              <input type="hidden" name="next" value={next} />
              <input type="hidden" name="email" value={email} />
              <input type="hidden" name="password" value={demoPassword} />
              <button type="submit">
                <strong>{name}</strong>
                <span>{email}</span>
              </button>
            </Form>
          ))}
        </section>
      ))}
    </section>
  )
}
