import { Button } from '@mantine/core'
import { Form } from 'react-router'
import { publishing } from '#app/messages/publishing.ts'
import { useMessages } from '#app/ui/page-context.ts'

/** What was published after a draft began, and the way to put the draft on it. */
export function Rebase({ changes, revision }: { changes: readonly string[]; revision: number }) {
  const t = useMessages(publishing)
  return (
    <section className="panel">
      <p>{t.baseMoved}</p>
      <ul className="plain-list">
        {changes.map((change) => (
          <li key={change}>{change}</li>
        ))}
      </ul>
      <Form method="post">
        <input type="hidden" name="revision" value={revision} />
        <Button type="submit" name="intent" value="rebase" variant="default">
          {t.rebase}
        </Button>
      </Form>
    </section>
  )
}
