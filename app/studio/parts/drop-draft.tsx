import { Button } from '@mantine/core'
import { Form } from 'react-router'
import { publishing } from '#app/messages/publishing.ts'
import { useMessages } from '#app/ui/page-context.ts'

/** Gives a draft up, after saying what that means. */
export function DropDraft({ revision }: { revision: number }) {
  const t = useMessages(publishing)
  return (
    <details className="tool">
      <summary>{t.drop}</summary>
      <Form method="post" className="tool-form">
        <p>{t.dropAsk}</p>
        <input type="hidden" name="revision" value={revision} />
        <Button type="submit" name="intent" value="drop" variant="default" size="sm">
          {t.dropYes}
        </Button>
      </Form>
    </details>
  )
}
