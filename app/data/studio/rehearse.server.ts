import type { Calendar } from '#engine/calendar'
import { canonical, type ProcedureVersion } from '#engine/definition'
import { adoption, compare, type Impact, impact } from '#engine/versions'
import type { CaseEvent, Rules } from '#engine/workflow'
import { calendarsOf } from '../calendars-of.ts'
import { today } from '../clock.server.ts'
import type { Database } from '../database.server.ts'
import { library, libraryOf, rulesOf } from '../definitions.server.ts'
import { versionsOf } from '../procedure-versions.server.ts'
import { type Draft, draftFiles } from './drafts.server.ts'
import { loadedSet } from './loaded-set.server.ts'
import { openCases } from './open-cases.server.ts'
import { publication } from './publications.server.ts'
import { type Offer, type Offered, takingsOf } from './takings.ts'

/** What a draft means for one open case, told without the person. */
export type RehearsedCase = { readonly number: string; readonly impacts: readonly Impact[] }

/** Cases of one outcome: how many, of how many nothing is to be told, and those told. */
export type RehearsedCases = { readonly count: number; readonly same: number; readonly cases: readonly RehearsedCase[] }

/**
 * `moves`: dates that a changed calendar moves at once, for every case counts by the latest. `taken`: cases that take on
 * what is chosen for them. `kept`: those it would rewrite, so they keep their rules. `would`: what all of the draft would
 * say of cases that take nothing. `begins` and `ends` count the dates that become overdue and cease to be.
 */
export type Rehearsal = {
  readonly looked: number
  readonly moves: RehearsedCases
  readonly taken: RehearsedCases
  readonly kept: RehearsedCases
  readonly would: RehearsedCases
  readonly begins: number
  readonly ends: number
  readonly unsound: readonly string[]
}

/** How many cases of each outcome are told; all are counted. */
const told = 200

/** Tries the rules of a draft on all open cases and changes nothing; undefined while the draft cannot be read. */
export async function rehearse(db: Database, draft: Draft): Promise<Rehearsal | undefined> {
  const files = await draftFiles(db, draft)
  const [read, base] = [loadedSet(files), await publication(db, draft.base)]
  if (!read.ok || !base) return undefined
  const offer: Offer = {
    changes: compare(await libraryOf(db, base.id, base.setHash), read.value),
    choices: draft.choices,
    set: { files, library: read.value },
  }
  const sameDays = canonical(read.value.calendarLayers) === canonical(library().calendarLayers)
  const trial: Trial = { offer, draft, sameDays, calendars: calendarsOf(read.value), fresh: versionsOf(read.value) }
  const found = { moves: list(), taken: list(), kept: list(), would: list() }
  const [offered, unsound, lateness] = [new Map<string, Offered>(), new Set<string>(), { begins: 0, ends: 0 }]
  const days = new Map<string, string>()
  let looked = 0
  for await (const { number, region, procedure, version, openedOn, events } of openCases(db)) {
    looked++
    const rules = await rulesOf(db, version)
    const offers = offered.get(version) ?? takingsOf(offer, rules.version, trial.calendars)
    offered.set(version, offers)
    for (const { code, file } of offers.unsound) unsound.add(file === undefined ? code : `${code}: ${file}`)
    const now = days.get(region) ?? (await today(db, rules.version.region.timeZone))
    days.set(region, now)
    const [, day = now] = [draft.effectiveFrom, now].sort()
    const tried = tryCase(trial, { rules, offers, events, openedOn, now, day, name: `${region}/${procedure}` })
    for (const [kind, impacts] of tried) {
      add(found[kind], number, impacts)
      if (kind === 'would' || kind === 'kept') continue
      for (const one of impacts) if (one.code === 'due-moved' && one.lateness) lateness[one.lateness]++
    }
  }
  return { looked, ...found, ...lateness, unsound: [...unsound] }
}

type Trial = {
  readonly offer: Offer
  readonly draft: Draft
  readonly sameDays: boolean
  readonly calendars: Readonly<Record<string, Calendar>>
  readonly fresh: ReadonlyMap<string, ProcedureVersion>
}

type Tried = {
  readonly rules: Rules
  readonly offers: Offered
  readonly events: readonly CaseEvent[]
  readonly openedOn: string
  readonly now: string
  readonly day: string
  readonly name: string
}

type Kind = 'moves' | 'taken' | 'kept' | 'would'

// A date moves today by the calendar; the rules are taken on their day, by the new calendar.
function tryCase(trial: Trial, { rules, offers, events, openedOn, now, day, name }: Tried) {
  const { calendars, sameDays, draft, fresh } = trial
  const recounted: Rules = { version: rules.version, calendars }
  const said: (readonly [Kind, readonly Impact[]])[] = []
  if (!sameDays) said.push(['moves', impact(rules, recounted, events, now)])
  const isSince = draft.effectiveFrom !== '' && openedOn.slice(0, 10) >= draft.effectiveFrom
  const outcome = adoption(recounted, isSince ? { open: offers.since } : offers, events, day)
  if (outcome.type !== 'untouched') said.push([outcome.type, outcome.impacts])
  const whole = fresh.get(name)
  if (outcome.type === 'untouched' && whole && whole.hash !== rules.version.hash)
    said.push(['would', impact(recounted, { version: whole, calendars }, events, day)])
  return said.filter(([kind, impacts]) => kind === 'taken' || impacts.length > 0)
}

type List = { count: number; same: number; cases: RehearsedCase[] }

function list(): List {
  return { count: 0, same: 0, cases: [] }
}

function add(to: List, number: string, impacts: readonly Impact[]): void {
  to.count++
  if (impacts.length === 0) to.same++
  else if (to.cases.length < told) to.cases.push({ number, impacts })
}
