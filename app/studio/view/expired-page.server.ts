import type { Database } from '#app/data/database.server.ts'
import { library } from '#app/data/definitions.server.ts'
import { decisionOn, type ExpiryDecision, expiryDecisions, type PassedTerm } from '#app/data/expiry/decisions.server.ts'
import { type OpenPastTerm, passedTerms } from '#app/data/expiry/passed-terms.server.ts'
import { basisWords } from '#app/messages/basis-words.ts'
import { expired } from '#app/messages/expired.ts'
import { list, shortDate } from '#app/messages/format.ts'
import type { Language } from '#app/messages/language.ts'
import { say } from '#app/messages/say.ts'

export type DecisionView = {
  readonly id: string
  readonly what: string
  readonly basis: string
  readonly reason: string
  readonly story: readonly string[]
  /** Whether the reader is the one to confirm it. */
  readonly mayAnswer: boolean
}

export type ExpiredView = {
  readonly term: PassedTerm
  readonly key: string
  readonly title: string
  readonly region: string
  readonly lastDay: string
  readonly open: number
  readonly asks: boolean
  readonly grounds: readonly { readonly name: string; readonly title: string }[]
  readonly inEffect?: DecisionView
  readonly pending?: DecisionView
  readonly former: readonly DecisionView[]
}

/** Every expired procedure with open cases, what was decided of it, and what waits for a second person. */
export async function expiredPage(db: Database, reader: string, language: Language): Promise<readonly ExpiredView[]> {
  const decisions = await expiryDecisions(db)
  return (await passedTerms(db)).map((term) => expiredView(term, decisions, reader, language))
}

function expiredView(
  term: OpenPastTerm,
  all: readonly ExpiryDecision[],
  reader: string,
  language: Language,
): ExpiredView {
  const { region, procedure, lastDay, open, whenExpired, rules } = term
  const { workflow } = rules.version
  const own = all.filter((one) => one.region === region && one.procedure === procedure && one.lastDay === lastDay)
  const inEffect = decisionOn(all, term)
  const [newest] = own
  const pending = newest?.answer === undefined ? newest : undefined
  const titleOf = (name: string) => say(workflow.closings[name]?.title ?? name, language)
  const view = (one: ExpiryDecision) => decisionView(one, one === pending, reader, titleOf, language)
  return {
    term: { region, procedure, lastDay },
    key: `${region}.${procedure}.${lastDay}`,
    title: say(workflow.title, language),
    region: say(library().regions[region]?.title ?? region, language),
    lastDay: shortDate(lastDay),
    open,
    asks: whenExpired === 'ask',
    grounds: Object.keys(workflow.closings).map((name) => ({ name, title: titleOf(name) })),
    inEffect: inEffect && view(inEffect),
    pending: pending && view(pending),
    former: own.filter((one) => one !== inEffect && one !== pending).map(view),
  }
}

function decisionView(
  decision: ExpiryDecision,
  isPending: boolean,
  reader: string,
  titleOf: (closing: string) => string,
  language: Language,
): DecisionView {
  const words = expired[language]
  const { id, author, decidedAt, answer, reason } = decision
  const grounds = decision.outcome === 'wind-up' ? list(decision.closings.map(titleOf), language) : ''
  const said = answer?.said === 'confirmed' ? words.confirmedBy : words.declinedBy
  return {
    id,
    what: decision.outcome === 'finish' ? words.finish : `${words.windUp}: ${grounds}`,
    basis: basisWords(decision, language),
    reason: words.because(reason),
    story: [
      words.by(author.name, shortDate(decidedAt)),
      ...(answer ? [said(answer.by.name, shortDate(answer.at))] : isPending ? [] : [words.neverAnswered]),
    ],
    mayAnswer: isPending && author.id !== reader,
  }
}
