import { renderToReadableStream } from 'react-dom/server'
import type { EntryContext, HandleErrorFunction, RouterContextProvider } from 'react-router'
import { ServerRouter } from 'react-router'
import { pagePolicy } from './middleware/headers.server.ts'
import { languageContext } from './middleware/language.server.ts'
import { themeContext } from './middleware/theme.server.ts'
import { nonceContext } from './middleware/world.server.ts'
import { PageContext } from './ui/page-context.ts'

export default async function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  entryContext: EntryContext,
  context: RouterContextProvider,
) {
  const nonce = context.get(nonceContext)
  let failed = false
  const body = await renderToReadableStream(
    <PageContext value={{ language: context.get(languageContext), nonce, theme: context.get(themeContext) }}>
      <ServerRouter context={entryContext} url={request.url} nonce={nonce} />
    </PageContext>,
    {
      nonce,
      signal: request.signal,
      onError(error) {
        failed = true
        console.error(error)
      },
    },
  )
  await body.allReady
  headers.set('content-type', 'text/html; charset=utf-8')
  headers.set('content-security-policy', pagePolicy(nonce))
  return new Response(body, { status: failed ? 500 : status, headers })
}

export const handleError: HandleErrorFunction = (error, { request }) => {
  if (!request.signal.aborted) console.error(error)
}
