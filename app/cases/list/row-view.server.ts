import type { Database } from '#app/data/database.server.ts'
import { library, rulesOf } from '#app/data/definitions.server.ts'
import type { ExpiryDecision } from '#app/data/expiry/decisions.server.ts'
import type { WorkRow } from '#app/data/work-list.server.ts'
import { dayInWords } from '#app/messages/dates.ts'
import { documentTerms } from '#app/messages/document-terms.ts'
import { dueStates } from '#app/messages/due-states.ts'
import { adviceWords, dueWords, toneOf } from '#app/messages/due-words.ts'
import { expiryInShort } from '#app/messages/expiry-words.ts'
import { ruleInWords } from '#app/messages/explain.ts'
import { shortDate } from '#app/messages/format.ts'
import type { Language } from '#app/messages/language.ts'
import { procedureNames } from '#app/messages/procedure-names.ts'
import { rulesNote } from '#app/messages/rules-note.ts'
import { say } from '#app/messages/say.ts'
import type { Actor } from '#app/middleware/actor.server.ts'
import type { DueTone } from '#app/ui/due/due-badge.tsx'
import { personName } from '../view/case-header.server.ts'

/** One line of the list in words. */
export type RowView = {
  readonly caseId: string
  readonly key: string
  readonly kind: WorkRow['view']
  readonly person: string
  readonly birthDate: string
  readonly number: string
  readonly title: string
  readonly holder: string
  readonly tone?: DueTone
  readonly words?: string
  readonly date?: string
  /** What the date rests on, in one line. */
  readonly why?: string
  readonly waitsFor: readonly string[]
  readonly since?: string
  /** The papers it needs may not be good on the day of the act. */
  readonly papers?: string
  /** The case outlives its procedure. */
  readonly expiry?: string
  readonly newRules?: string
  readonly heldBy?: string
  readonly isOwn: boolean
  /** Another person found may be the same. */
  readonly isDouble: boolean
}

/** Who looks at the list, on what day; `late` counts working days. */
export type ListLook = {
  readonly db: Database
  readonly user: Actor
  readonly day: string
  readonly late: (from: string, to: string) => number | undefined
  readonly doubles: ReadonlySet<string>
  readonly decided: (lastDay: string, procedure: string) => ExpiryDecision | undefined
  readonly language: Language
}

export async function rowView(look: ListLook, row: WorkRow): Promise<RowView> {
  const { language } = look
  const {
    caseId,
    key,
    number,
    person,
    title,
    about,
    holder,
    waitsFor = [],
    since,
    expiry,
    newRules,
    papers,
    heldBy,
  } = row
  return {
    caseId,
    key,
    kind: row.view,
    number,
    person: personName(person),
    birthDate: shortDate(person.birthDate),
    title: about === undefined ? say(title, language) : `${say(title, language)}: ${about}`,
    holder: say(holder, language),
    ...dueSaid(look, row),
    why: await whySaid(look, row),
    waitsFor: waitsFor.map((who) => say(who, language)),
    since: since === undefined ? undefined : shortDate(since),
    papers: papers && documentTerms[language][papers.isExpired ? 'markExpired' : 'mark'](shortDate(papers.through)),
    expiry: expiry && expiryInShort(expiry, look.decided(expiry.lastDay, row.procedure), language),
    newRules: newRules && rulesNote[language].mark(shortDate(newRules)),
    heldBy: heldBy?.name,
    isOwn: heldBy?.id === look.user.id,
    isDouble: look.doubles.has(row.personId),
  }
}

async function whySaid({ db, language }: ListLook, { why, version }: WorkRow): Promise<string | undefined> {
  if (why === undefined) return undefined
  const rules = await rulesOf(db, version)
  return ruleInWords(why, why.every, procedureNames(rules.version, library(), language), language)
}

function dueSaid(
  { day, late, language }: ListLook,
  { due, dueKind, advised, standing, unknownYear, view }: WorkRow,
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
  if (view !== 'open' || dueKind === 'none') return {}
  if (dueKind === 'not-started') return { tone: 'undated', words: words.notStarted }
  if (dueKind !== 'refused') return { tone: 'undated', words: words.undated }
  return { tone: 'undated', words: unknownYear === undefined ? words.unknown : words.noCalendar(unknownYear) }
}
