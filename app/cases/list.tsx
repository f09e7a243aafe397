import './list.css'
import './list/list-tools.css'
import '#app/ui/line-field/line-field.css'
import '#app/ui/list-head/list-head.css'
import { Button } from '@mantine/core'
import { href, Link } from 'react-router'
import { openings } from '#app/data/cases.server.ts'
import { library } from '#app/data/definitions.server.ts'
import { mostViews } from '#app/data/saved-views.server.ts'
import { cases } from '#app/messages/cases.ts'
import type { Language } from '#app/messages/language.ts'
import { publicLists } from '#app/messages/public-lists.ts'
import { shell } from '#app/messages/shell.ts'
import { workListWords } from '#app/messages/work-list.ts'
import { actor } from '#app/middleware/actor.server.ts'
import { language } from '#app/middleware/language.server.ts'
import { world } from '#app/middleware/world.server.ts'
import { useMessages } from '#app/ui/page-context.ts'
import type { Route } from './+types/list'
import { Counts } from './list/counts.tsx'
import { EmptyList } from './list/empty-list.tsx'
import { Hands } from './list/hands.tsx'
import { listAddress, readAsked } from './list/list-query.ts'
import { listView } from './list/list-view.server.ts'
import { Narrow } from './list/narrow.tsx'
import { RowGroup } from './list/row-group.tsx'
import { Search } from './list/search.tsx'
import { Views } from './list/views.tsx'

export async function loader({ context, url }: Route.LoaderArgs) {
  const { db } = world(context)
  const user = actor(context)
  const canOpen = (await openings(db, user)).length > 0
  const region = user.region ?? ''
  const listsOf = library().regions[region]?.lists ? region : undefined
  const view = await listView(db, user, readAsked(url.searchParams), language(context))
  return { canOpen, listsOf, viewProblem: viewProblem(url, language(context)), ...view }
}

function viewProblem(url: URL, language: Language): string | undefined {
  const words = workListWords[language]
  const problem = url.searchParams.get('view-problem')
  if (problem === 'nameless') return words.nameless
  return problem === 'tooMany' ? words.tooMany(mostViews) : undefined
}

export default function CaseList({ loaderData }: Route.ComponentProps) {
  const t = useMessages(cases)
  const { brand, myCases } = useMessages(shell)
  const { title: whereToTurn } = useMessages(publicLists)
  const { canOpen, listsOf, groups, asked, more } = loaderData
  const isClosed = asked.view === 'closed'
  const isSearch = asked.q !== undefined
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
      <Search search={asked.q ?? ''} />
      {!isSearch && <Hands asked={asked} whose={loaderData.whose} totals={loaderData.totals} />}
      {!isSearch && !isClosed && <Counts counts={loaderData.counts} asked={asked} />}
      {!isSearch && !isClosed && <Narrow asked={asked} facets={loaderData.facets} />}
      {!isSearch && <Views views={loaderData.views} asked={asked} problem={loaderData.viewProblem} />}
      {isSearch && <p className="list-found">{t.found(asked.q ?? '')}</p>}
      {isEmpty && <EmptyList asked={asked} canOpen={canOpen} />}
      {groups.map((group) => (
        <RowGroup key={group.kind} group={group} />
      ))}
      {more && (
        <p>
          <Link to={more} className="more" preventScrollReset>
            {t.more}
          </Link>
        </p>
      )}
      <p className="list-foot">
        <Link to={href('/cases') + listAddress({}, isClosed ? {} : { view: 'closed' })}>
          {isClosed ? t.openCases : t.closedCases}
        </Link>
        {listsOf && <Link to={href('/procedures/:region/lists', { region: listsOf })}>{whereToTurn}</Link>}
      </p>
    </div>
  )
}
