import './ui/shell/library.css'
import './ui/shell/themes.css'
import './ui/shell/base.css'
import { ColorSchemeScript, MantineProvider, mantineHtmlProps } from '@mantine/core'
import type { ReactNode } from 'react'
import { Links, Meta, Outlet, Scripts, ScrollRestoration, useRouteLoaderData } from 'react-router'
import type { Route } from './+types/root'
import { agencyTitle } from './data/agency-title.server.ts'
import { readDemoDate } from './data/clock.server.ts'
import { unreadCount } from './data/notices/notices-of.server.ts'
import { say } from './messages/say.ts'
import { access } from './middleware/access.server.ts'
import { actorContext } from './middleware/actor.server.ts'
import { world } from './middleware/world.server.ts'
import { useLanguage, useNonce, useTheme } from './ui/page-context.ts'
import { colorSchemeOf, keptByServer } from './ui/shell/color-scheme.ts'
import { ErrorPage } from './ui/shell/error-page.tsx'
import { mantineTheme } from './ui/shell/mantine-theme.ts'
import { Shell } from './ui/shell/shell.tsx'

export const middleware = [access]

export async function loader({ context }: Route.LoaderArgs) {
  const actor = context.get(actorContext)
  const title = actor?.agency && agencyTitle(actor.agency)
  const agency = actor && title ? say(title, actor.language) : undefined
  const user = actor && { name: actor.name, email: actor.email, role: actor.role, agency, hasKeys: actor.hasKeys }
  const { db } = world(context)
  return { user, unread: actor ? await unreadCount(db, actor) : 0, demoDate: await readDemoDate(db) }
}

export function Layout({ children }: { children: ReactNode }) {
  const nonce = useNonce()
  const theme = useTheme()
  const scheme = colorSchemeOf(theme)
  return (
    <html
      lang={useLanguage()}
      {...mantineHtmlProps}
      data-theme={theme}
      data-mantine-color-scheme={scheme === 'dark' ? 'dark' : 'light'}
    >
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
        {scheme === 'auto' && <ColorSchemeScript nonce={nonce} defaultColorScheme="auto" />}
        <Meta />
        <Links nonce={nonce} />
      </head>
      <body>
        <MantineProvider
          theme={mantineTheme}
          defaultColorScheme={scheme}
          colorSchemeManager={keptByServer}
          getStyleNonce={() => nonce}
        >
          {children}
        </MantineProvider>
        <ScrollRestoration nonce={nonce} />
        <Scripts nonce={nonce} />
      </body>
    </html>
  )
}

export default function App({ loaderData: { user, unread, demoDate } }: Route.ComponentProps) {
  return (
    <Shell user={user} unread={unread} demoDate={demoDate}>
      <Outlet />
    </Shell>
  )
}

export function ErrorBoundary({ error }: Route.ErrorBoundaryProps) {
  const known = useRouteLoaderData<typeof loader>('root')
  return (
    <Shell user={known?.user ?? null} unread={known?.unread} demoDate={known?.demoDate}>
      <ErrorPage error={error} />
    </Shell>
  )
}
