import { Button } from '@mantine/core'
import { Form } from 'react-router'
import { notices } from '#app/messages/notices.ts'
import { useMessages } from '#app/ui/page-context.ts'

type Props = { feed?: { readonly made: string; readonly read?: string }; address?: string; isRevoked: boolean }

/** The secret address of the calendar: given, replaced, revoked. */
export function Feed({ feed, address, isRevoked }: Props) {
  const t = useMessages(notices)
  return (
    <section aria-labelledby="feed">
      <h2 id="feed">{t.feedTitle}</h2>
      <p>{t.feedLead}</p>
      {address && (
        <div role="status">
          <p>{t.feedShown}</p>
          <code className="feed-address">{address}</code>
        </div>
      )}
      {isRevoked && (
        <p className="notices-said" role="status">
          {t.feedGone}
        </p>
      )}
      {feed && !address && (
        <p>
          {t.feedIs(feed.made)} {feed.read && t.feedRead(feed.read)}
        </p>
      )}
      <Form method="post" className="notices-buttons">
        <Button type="submit" name="intent" value="feed" variant="default">
          {feed ? t.feedNew : t.feedMake}
        </Button>
        {feed && (
          <Button type="submit" name="intent" value="revoke" variant="default">
            {t.feedRevoke}
          </Button>
        )}
      </Form>
    </section>
  )
}
