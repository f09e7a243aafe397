import { today } from '#app/data/clock.server.ts'
import type { Database } from '#app/data/database.server.ts'
import { library, timeZoneOf } from '#app/data/definitions.server.ts'
import { decisionOn, type ExpiryDecision, expiryDecisions } from '#app/data/expiry/decisions.server.ts'
import type { WorkList, WorkRow } from '#app/data/work-list.server.ts'
import { dayInWords } from '#app/messages/dates.ts'
import { documentTerms } from '#app/messages/document-terms.ts'
import { dueStates } from '#app/messages/due-states.ts'
import { adviceWords, dueWords, type Tone, toneOf } from '#app/messages/due-words.ts'
import { expiryInShort } from '#app/messages/expiry-words.ts'
import { shortDate } from '#app/messages/format.ts'
import type { Language } from '#app/messages/language.ts'
import { rulesNote } from '#app/messages/rules-note.ts'
import { say } from '#app/messages/say.ts'
import type { Actor } from '#app/middleware/actor.server.ts'
import type { DueTone } from '#app/ui/due/due-badge.tsx'
import { personName } from '../view/case-header.server.ts'
import { workingDaysOf } from '../view/working-days.server.ts'
import type { readListQuery } from './list-query.ts'

/** One line of the list in words. */
export type RowView = {
  readonly caseId: string
  readonly key: string
  readonly person: string
  readonly birthDate: string
  readonly number: string
  readonly title: string
  readonly holder: string
  readonly tone?: DueTone
  readonly words?: string
  readonly date?: string
  readonly waitsFor: readonly string[]
  readonly since?: string
  /** The papers it needs may not be good on the day of the act. */
  readonly papers?: string
  /** The case outlives its procedure. */
  readonly expiry?: string
  readonly newRules?: string
}

export type GroupKind = Tone | 'undated' | 'waiting' | 'closed'
export type GroupView = { readonly kind: GroupKind; readonly rows: readonly RowView[] }

type Parts = {
  readonly asked: ReturnType<typeof readListQuery>
  readonly own: WorkList
  readonly waiting?: WorkList
  readonly language: Language
}

export async function listView(db: Database, user: Actor, { asked, own, waiting, language }: Parts) {
  const day = await today(db, timeZoneOf(user.agency ?? ''))
  const calendar = library().regions[user.region ?? '']?.agencies[user.agency?.split('/')[1] ?? '']?.calendar
  const late = workingDaysOf(calendar)
  const rows = [...own.rows, ...(waiting?.rows ?? [])]
  const decisions = rows.some(({ expiry }) => expiry) ? await expiryDecisions(db) : []
  const decided = (lastDay: string, procedure: string) =>
    decisionOn(decisions, { region: user.region ?? '', procedure, lastDay })
  const grouped = Map.groupBy(rows, (row) => kindOf(row, day))
  return {
    groups: [...grouped].map(
      ([kind, group]): GroupView => ({
        kind,
        rows: group.map((row) => rowView(row, day, late, language, decided)),
      }),
    ),
    counts: own.counts,
    search: asked.search ?? '',
    filter: asked.due,
    isClosed: asked.view === 'closed',
    more: own.next === undefined ? undefined : moreOf(asked, own.next),
  }
}

function kindOf({ view, due }: WorkRow, day: string): GroupKind {
  if (view !== 'open') return view
  return due === undefined ? 'undated' : toneOf(due, day)
}

function rowView(
  row: WorkRow,
  day: string,
  late: ReturnType<typeof workingDaysOf>,
  language: Language,
  decided: (lastDay: string, procedure: string) => ExpiryDecision | undefined,
): RowView {
  const { caseId, key, number, person, title, about, holder, waitsFor = [], since, expiry, newRules, papers } = row
  return {
    caseId,
    key,
    number,
    person: personName(person),
    birthDate: shortDate(person.birthDate),
    title: about === undefined ? say(title, language) : `${say(title, language)}: ${about}`,
    holder: say(holder, language),
    ...dueSaid(row, day, late, language),
    waitsFor: waitsFor.map((who) => say(who, language)),
    since: since === undefined ? undefined : shortDate(since),
    papers: papers && documentTerms[language][papers.isExpired ? 'markExpired' : 'mark'](shortDate(papers.through)),
    expiry: expiry && expiryInShort(expiry, decided(expiry.lastDay, row.procedure), language),
    newRules: newRules && rulesNote[language].mark(shortDate(newRules)),
  }
}

function dueSaid(
  { due, dueKind, advised, standing, view }: WorkRow,
  day: string,
  late: ReturnType<typeof workingDaysOf>,
  language: Language,
): Pick<RowView, 'tone' | 'words' | 'date'> {
  const words = dueStates[language]
  if (due !== undefined)
    return {
      tone: toneOf(due, day),
      words: dueWords(due, day, late(due.slice(0, 10), day), language),
      date: shortDate(due),
    }
  if (advised !== undefined)
    return { tone: 'advised', words: adviceWords(advised, day, language), date: shortDate(advised) }
  if (standing !== undefined) return { tone: 'standing', words: words.standing(dayInWords(standing, day, language)) }
  return view === 'open' && dueKind === 'undated' ? { tone: 'undated', words: words.undated } : {}
}

function moreOf({ due, search, view }: Parts['asked'], after: string): string {
  return new URLSearchParams({
    ...(due === undefined ? {} : { due }),
    ...(search === undefined ? {} : { q: search }),
    ...(view === 'closed' ? { view } : {}),
    after,
  }).toString()
}
