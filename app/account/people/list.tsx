import './people.css'
import '#app/ui/line-field/line-field.css'
import '#app/ui/list-head/list-head.css'
import { Button } from '@mantine/core'
import { Form, href, Link } from 'react-router'
import { users } from '#app/data/users.server.ts'
import { people } from '#app/messages/people.ts'
import { shell } from '#app/messages/shell.ts'
import { language } from '#app/middleware/language.server.ts'
import { world } from '#app/middleware/world.server.ts'
import { useMessages } from '#app/ui/page-context.ts'
import type { Route } from './+types/list'
import { listPeople } from './list-people.server.ts'
import { PeopleTable } from './people-table.tsx'

export async function loader({ context, url }: Route.LoaderArgs) {
  const search = url.searchParams.get('q')?.trim() ?? ''
  return { search, ...listPeople(await users(world(context).db), search, language(context)) }
}

export default function People({ loaderData }: Route.ComponentProps) {
  const t = useMessages(people)
  const { brand } = useMessages(shell)
  const { search, people: rows, found } = loaderData
  return (
    <>
      <title>{`${t.title} · ${brand}`}</title>
      <div className="list-head">
        <h1>{t.title}</h1>
        <Button component={Link} to={href('/people/new')}>
          {t.add}
        </Button>
      </div>
      <Form role="search" className="search" key={search}>
        <label htmlFor="search">{t.searchLabel}</label>
        <input id="search" className="line-input" type="search" name="q" defaultValue={search} autoComplete="off" />
        <Button type="submit" variant="default">
          {t.search}
        </Button>
        {search !== '' && <Link to={href('/people')}>{t.clearSearch}</Link>}
      </Form>
      {rows.length > 0 ? <PeopleTable rows={rows} /> : <p>{t.none}</p>}
      {found > rows.length && <p className="people-more">{t.shown(rows.length, found)}</p>}
    </>
  )
}
