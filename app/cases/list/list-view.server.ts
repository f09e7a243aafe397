import { today } from '#app/data/clock.server.ts'
import type { Database } from '#app/data/database.server.ts'
import { library, timeZoneOf } from '#app/data/definitions.server.ts'
import { countDue, type DueCounts } from '#app/data/due-counts.server.ts'
import { decisionOn, expiryDecisions } from '#app/data/expiry/decisions.server.ts'
import { listFacets } from '#app/data/list-facets.server.ts'
import { savedViews } from '#app/data/saved-views.server.ts'
import { type WorkRow, workList } from '#app/data/work-list.server.ts'
import { type Tone, toneOf } from '#app/messages/due-words.ts'
import type { Language } from '#app/messages/language.ts'
import { say } from '#app/messages/say.ts'
import type { Actor } from '#app/middleware/actor.server.ts'
import { workingDaysOf } from '../view/working-days.server.ts'
import { doublesAmong } from './doubles-among.ts'
import type { HandTotals } from './hands.tsx'
import { type Asked, listAddress, type Whose, workQuery } from './list-query.ts'
import type { FacetViews } from './narrow.tsx'
import { type RowView, rowView } from './row-view.server.ts'

export type GroupKind = Tone | 'undated' | 'waiting' | 'closed' | 'found'
export type GroupView = { readonly kind: GroupKind; readonly rows: readonly RowView[] }

/** The list of an address: its lines in groups, what they may be narrowed to, and how many there are in whose hands. */
export async function listView(db: Database, user: Actor, asked: Asked, language: Language) {
  const day = await today(db, timeZoneOf(user.agency ?? ''))
  const counts = await countsByHands(db, user, day)
  const whose = asked.whose ?? (all(counts.mine) > 0 ? 'mine' : 'all')
  const { rows, next } = await workList(db, user, workQuery(asked, whose))
  const groups =
    asked.q === undefined
      ? Map.groupBy([...rows, ...(await waiting(db, user, asked, whose))], (row) => kindOf(row, day))
      : new Map([['found' as const, rows]])
  const calendar = library().regions[user.region ?? '']?.agencies[user.agency?.split('/')[1] ?? '']?.calendar
  const doubles = asked.q === undefined ? new Set<string>() : doublesAmong(rows)
  const shown = [...groups.values()].flat()
  const decisions = shown.some(({ expiry }) => expiry) ? await expiryDecisions(db) : []
  const decided = (lastDay: string, procedure: string) =>
    decisionOn(decisions, { region: user.region ?? '', procedure, lastDay })
  const look = { db, user, day, late: workingDaysOf(calendar), doubles, decided, language }
  return {
    asked,
    whose,
    groups: await Promise.all(
      [...groups].map(
        async ([kind, group]): Promise<GroupView> => ({
          kind,
          rows: await Promise.all(group.map((row) => rowView(look, row))),
        }),
      ),
    ),
    counts: counts[whose],
    totals: totalsOf(counts),
    facets: facetViews(await listFacets(db, user), language),
    views: await savedViews(db, user.id),
    more: next === undefined ? undefined : listAddress(asked, { after: next }),
  }
}

/** The plain list ends with those who else is waited for. */
async function waiting(db: Database, user: Actor, asked: Asked, whose: Whose): Promise<readonly WorkRow[]> {
  const isStart = Object.keys(asked).every((name) => name === 'whose')
  return isStart ? (await workList(db, user, { view: 'waiting', whose, limit: 20 })).rows : []
}

function kindOf({ view, due }: WorkRow, day: string): GroupKind {
  if (view !== 'open') return view
  return due === undefined ? 'undated' : toneOf(due, day)
}

type CountsByHands = Readonly<Record<Whose, DueCounts>>

async function countsByHands(db: Database, { id, agency }: Actor, day: string): Promise<CountsByHands> {
  const count = (whose: string) => countDue(db, agency ?? '', day, whose)
  return { mine: await count(id), free: await count(''), all: await count('*') }
}

function totalsOf(counts: CountsByHands): HandTotals {
  const { mine, free, all: whole } = counts
  return { mine: all(mine), free: all(free), all: all(whole), overdueFree: free.overdue }
}

function all(counts: DueCounts): number {
  return Object.values(counts).reduce((sum, count) => sum + count, 0)
}

function facetViews(facets: Awaited<ReturnType<typeof listFacets>>, language: Language): FacetViews {
  const said = (some: (typeof facets)['stages']) =>
    some
      .map(({ value, title }) => ({ value, title: say(title, language) }))
      .sort((a, b) => a.title.localeCompare(b.title, language))
  return { procedures: said(facets.procedures), stages: said(facets.stages), actions: said(facets.actions) }
}
