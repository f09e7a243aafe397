import './second-person.css'
import '#app/ui/line-field/line-field.css'
import { Button } from '@mantine/core'
import { Form } from 'react-router'
import { approval } from '#app/messages/approval.ts'
import { useMessages } from '#app/ui/page-context.ts'

type Props = {
  submitted: { readonly name: string; readonly at: string; readonly isOwn: boolean }
  mayApprove: boolean
  revision: number
}

/** A draft that waits for a second person: approve it, or send it back. */
export function SecondPerson({ submitted: { name, at, isOwn }, mayApprove, revision }: Props) {
  const t = useMessages(approval)
  return (
    <>
      <p>{t.submitted(name, at)}</p>
      {mayApprove ? (
        <Form method="post">
          <input type="hidden" name="revision" value={revision} />
          <Button type="submit" name="intent" value="approve">
            {t.approve}
          </Button>
        </Form>
      ) : (
        <p>{t.waitsForSecond}</p>
      )}
      <Form method="post" className="send-back">
        {!isOwn && (
          <div className="line-field">
            <label htmlFor="remark">{t.remark}</label>
            <input id="remark" name="remark" type="text" className="line-input" maxLength={500} required />
          </div>
        )}
        <Button type="submit" name="intent" value="send-back" variant="default">
          {isOwn ? t.takeBack : t.sendBack}
        </Button>
      </Form>
    </>
  )
}
