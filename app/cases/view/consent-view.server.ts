import { consents as sentences } from '#app/messages/consents.ts'
import { shortMoment } from '#app/messages/dates.ts'
import { shortDate } from '#app/messages/format.ts'
import type { Language } from '#app/messages/language.ts'
import { say } from '#app/messages/say.ts'
import type { ClauseView } from '#app/ui/clause/clauses.tsx'
import {
  answerOn,
  type ConsentEntry,
  type ConsentStanding,
  caseScope,
  choices,
  consentStanding,
  giversOf,
  involvedNow,
} from '#engine/workflow'
import { type CaseNames, caseNames, type Look } from './case-names.server.ts'
import { clausesOf } from './clause.server.ts'
import { consentDay } from './consent-in-short.server.ts'

export type ConsentView = {
  readonly name: string
  readonly title: string
  readonly state: ConsentStanding['state']
  readonly words: string
  readonly on?: string
  /** Who, to whom, by which paper, until when. */
  readonly facts: readonly { readonly name: string; readonly value: string }[]
  readonly warning?: string
  /** Who may answer; more than one only while it is not known who acts. */
  readonly givers: readonly { readonly id: string; readonly title: string }[]
  readonly canRecord: boolean
  readonly clauses: readonly ClauseView[]
}

/** So many days before its last day a consent is said to run out. */
const warned = 14

export function consentViews(look: Look, language: Language): readonly ConsentView[] {
  const { rules, state, agency, today } = look
  const names = caseNames(look, language)
  const scope = caseScope(rules, state, today)
  const isAlive = choices(rules, state, today).some(({ type }) => type === 'consent')
  const canRecord = isAlive && involvedNow(rules, state, today).includes(agency)
  return Object.entries(rules.version.workflow.consents ?? {}).map(([name, consent]) => {
    const standing = consentStanding(rules, state, name, today, scope)
    const entry = 'entry' in standing ? standing.entry : undefined
    const title = say(consent.title, language)
    const givers = giversOf(rules, name, scope)
    const receiver = names.agency(entry?.to) ?? (consent.to === undefined ? undefined : names.role(consent.to))
    return {
      name,
      title,
      state: standing.state,
      words: sentences[language][standing.state],
      on: consentDay(standing),
      facts: factsOf(look, entry, givers.map(names.role), receiver, names, language, before(look, name, entry)),
      warning: isAlive ? warningOf(standing, title, today, names, language) : undefined,
      givers: givers.map((id) => ({ id, title: names.role(id) })),
      canRecord,
      clauses: clausesOf(consent.source, language),
    }
  })
}

function factsOf(
  { agency }: Look,
  entry: ConsentEntry | undefined,
  givers: readonly string[],
  receiver: string | undefined,
  names: CaseNames,
  language: Language,
  before: ConsentEntry | undefined,
): ConsentView['facts'] {
  const t = sentences[language]
  const isOwn = entry !== undefined && (entry.agency === agency || entry.to === agency)
  const giver = entry?.giver
  const facts: readonly (readonly [string, string | undefined])[] = [
    giver === undefined ? [t.gives, givers.join(', ')] : [t.giver, names.role(giver)],
    [t.to, receiver],
    [t.paper, isOwn ? entry.paper : undefined],
    [t.term, entry?.answer === 'given' ? (entry.until ? t.through(shortDate(entry.until)) : t.noEnd) : undefined],
    [t.before, before && t.was(shortMoment(before.on))],
  ]
  return facts.flatMap(([name, value]) => (value === undefined || value === '' ? [] : [{ name, value }]))
}

// What was withdrawn had been given.
function before({ state }: Look, name: string, entry: ConsentEntry | undefined): ConsentEntry | undefined {
  if (entry?.answer !== 'withdrawn') return undefined
  const earlier = (state.consents[name] ?? []).filter((other) => other !== entry)
  return answerOn({ ...state, consents: { [name]: earlier } }, name, entry.on)
}

function warningOf(
  standing: ConsentStanding,
  title: string,
  today: string,
  names: CaseNames,
  language: Language,
): string | undefined {
  const t = sentences[language]
  if (standing.state === 'given-to-another')
    return t.another(title, names.agency(standing.entry.to) ?? '', names.agency(standing.needed) ?? '')
  const until = 'entry' in standing ? standing.entry.until : undefined
  if (until === undefined) return undefined
  if (standing.state === 'expired') return t.ranOut(title, shortDate(until))
  const days = Temporal.PlainDate.from(today).until(until).days
  return standing.state === 'given' && days <= warned ? t.runsOut(title, shortDate(until), days) : undefined
}
