import { Button } from '@mantine/core'
import { isRouteErrorResponse } from 'react-router'
import { shell } from '#app/messages/shell.ts'
import { useMessages } from '../page-context.ts'

/** The one page of everything that went wrong, in words and without details of the server. */
export function ErrorPage({ error }: { error: unknown }) {
  const t = useMessages(shell)
  const status = isRouteErrorResponse(error) ? error.status : 500
  const [title, text] =
    status === 404
      ? [t.notFoundTitle, t.notFoundText]
      : status === 403
        ? [t.forbiddenTitle, t.forbiddenText]
        : [t.failedTitle, t.failedText]
  return (
    <section className="notice">
      <title>{`${title} · ${t.brand}`}</title>
      <p className="notice-code">{status}</p>
      <h1>{title}</h1>
      <p>{text}</p>
      <Button component="a" href="/">
        {t.toHome}
      </Button>
    </section>
  )
}
