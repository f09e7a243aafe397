import './list.css'
import '#app/ui/line-field/line-field.css'
import '#app/ui/list-head/list-head.css'
import { Button } from '@mantine/core'
import { href, Link } from 'react-router'
import { openings } from '#app/data/cases.server.ts'
import { library } from '#app/data/definitions.server.ts'
import { workList } from '#app/data/work-list.server.ts'
import { cases } from '#app/messages/cases.ts'
import { publicLists } from '#app/messages/public-lists.ts'
import { shell } from '#app/messages/shell.ts'
import { actor } from '#app/middleware/actor.server.ts'
import { language } from '#app/middleware/language.server.ts'
import { world } from '#app/middleware/world.server.ts'
import { useMessages } from '#app/ui/page-context.ts'
import type { Route } from './+types/list'
import { Counts } from './list/counts.tsx'
import { EmptyList } from './list/empty-list.tsx'
import { readListQuery } from './list/list-query.ts'
import { listView } from './list/list-view.server.ts'
import { RowGroup } from './list/row-group.tsx'
import { Search } from './list/search.tsx'

export async function loader({ context, url }: Route.LoaderArgs) {
  const { db } = world(context)
  const user = actor(context)
  const asked = readListQuery(url.searchParams)
  const [own, waiting] = [
    await workList(db, user, asked),
    asked.isStart ? await workList(db, user, { view: 'waiting', limit: 20 }) : undefined,
  ]
  const canOpen = (await openings(db, user)).length > 0
  const region = user.region ?? ''
  const listsOf = library().regions[region]?.lists ? region : undefined
  return { canOpen, listsOf, ...(await listView(db, user, { asked, own, waiting, language: language(context) })) }
}

export default function CaseList({ loaderData }: Route.ComponentProps) {
  const t = useMessages(cases)
  const { brand, myCases } = useMessages(shell)
  const { title: whereToTurn } = useMessages(publicLists)
  const { canOpen, listsOf, groups, counts, search, filter, more, isClosed } = loaderData
  const isEmpty = groups.every(({ rows }) => rows.length === 0)
  return (
    <div className="case-list">
      <title>{`${myCases} · ${brand}`}</title>
      <div className="list-head">
        <h1>{isClosed ? t.closedCases : myCases}</h1>
        {canOpen && (
          <Button component={Link} to={href('/cases/new')}>
            {t.newCase}
          </Button>
        )}
      </div>
      <Search search={search} />
      {search === '' && !isClosed && <Counts counts={counts} filter={filter} />}
      {search !== '' && <p className="list-found">{t.found(search)}</p>}
      {isEmpty && <EmptyList search={search} filter={filter} isClosed={isClosed} canOpen={canOpen} />}
      {groups.map((group) => (
        <RowGroup key={group.kind} group={group} />
      ))}
      {more && (
        <p>
          <Link to={`?${more}`} className="more" preventScrollReset>
            {t.more}
          </Link>
        </p>
      )}
      <p className="list-foot">
        <Link to={isClosed ? href('/cases') : `${href('/cases')}?view=closed`}>
          {isClosed ? t.openCases : t.closedCases}
        </Link>
        {listsOf && <Link to={href('/procedures/:region/lists', { region: listsOf })}>{whereToTurn}</Link>}
      </p>
    </div>
  )
}
