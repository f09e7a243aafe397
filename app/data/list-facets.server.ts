import { sql } from 'kysely'
import type { Text } from '#engine/schema'
import { placeOf } from '#engine/workflow'
import { agencyParts, type CaseActor } from './case/case-actor.ts'
import type { Database } from './database.server.ts'
import { library } from './definitions.server.ts'

/** One value a list may be narrowed to: `<procedure>/<name>`, or a procedure. */
export type Facet = { readonly value: string; readonly title: Text }

export type Facets = {
  readonly procedures: readonly Facet[]
  readonly stages: readonly Facet[]
  readonly actions: readonly Facet[]
}

/** What the lines of the actor's agency may be narrowed to, by what there is. */
export async function listFacets(db: Database, { agency }: CaseActor): Promise<Facets> {
  if (agency === null) return { procedures: [], stages: [], actions: [] }
  const named = async (column: 'procedure' | 'stage' | 'action') =>
    (await distinct(db, agency, column)).flatMap((value) => {
      const title = titleOf(agencyParts(agency).region, value)
      return title === undefined ? [] : [{ value, title }]
    })
  return { procedures: await named('procedure'), stages: await named('stage'), actions: await named('action') }
}

/** The different values of a column, hopping through its index from one to the next. */
async function distinct(db: Database, agency: string, column: 'procedure' | 'stage' | 'action') {
  const name = sql.ref(column)
  const index = sql.raw(`work_item indexed by work_item_${column}`)
  const { rows } = await sql<{ value: string }>`with recursive found(value) as (
      select min(${name}) from ${index} where agency = ${agency}
      union all
      select (select min(${name}) from ${index} where agency = ${agency} and ${name} > value) from found
      where value is not null
    ) select value from found where value is not null`.execute(db)
  return rows.map(({ value }) => value)
}

function titleOf(region: string, value: string): Text | undefined {
  const [procedure = '', name] = value.split('/')
  const { regions, workflows } = library()
  const workflow = workflows[regions[region]?.procedures[procedure]?.workflow ?? '']
  if (!workflow || name === '') return undefined
  if (name === undefined) return workflow.title
  const [kind, choice = ''] = name.split(':')
  if (kind === 'closing') return workflow.closings[choice]?.title
  if (kind === 'transition')
    return Object.values(workflow.stages).flatMap(({ next }) => {
      const { title, to = '' } = next?.[choice] ?? {}
      return title ?? workflow.stages[to]?.title ?? []
    })[0]
  return workflow.stages[name]?.title ?? workflow.branches?.[name]?.title ?? placeOf(workflow, name)?.task.title
}
