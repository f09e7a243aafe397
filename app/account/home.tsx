import { Button } from '@mantine/core'
import { redirect } from 'react-router'
import { account } from '#app/messages/account.ts'
import { shell } from '#app/messages/shell.ts'
import { actor } from '#app/middleware/actor.server.ts'
import { useMessages } from '#app/ui/page-context.ts'
import type { Route } from './+types/home'

export function loader({ context }: Route.LoaderArgs) {
  const { name, role } = actor(context)
  if (role === 'caseworker') throw redirect('/cases')
  if (role === 'administrator') throw redirect('/rules')
  return { name }
}

export default function Home({ loaderData: { name } }: Route.ComponentProps) {
  const t = useMessages(account)
  const s = useMessages(shell)
  return (
    <section className="notice">
      <title>{s.brand}</title>
      <h1>{t.homeTitle(name)}</h1>
      <p>{t.homeLead}</p>
      <Button component="a" href="/password" variant="default">
        {s.password}
      </Button>
    </section>
  )
}
