import { conditionWords } from '#app/messages/conditions.ts'
import { shortMoment } from '#app/messages/dates.ts'
import { shortDate } from '#app/messages/format.ts'
import type { Language } from '#app/messages/language.ts'
import { notNow } from '#app/messages/not-now.ts'
import { say } from '#app/messages/say.ts'
import type { ClauseView } from '#app/ui/clause/clauses.tsx'
import { type AgendaItem, type Case, type Rules, type ShutBy, shutNow } from '#engine/workflow'
import { type CaseNames, caseNames, type Look } from './case-names.server.ts'
import { clausesOf } from './clause.server.ts'
import { readySince } from './ready-since.ts'

export type NotNowView = {
  readonly key: string
  readonly kind: string
  readonly title: string
  readonly why: string
  readonly clauses: readonly ClauseView[]
}

/** What the reader's agency might look for in the case and not find, with the reason. */
export function notNowViews(look: Look, language: Language): readonly NotNowView[] {
  const { rules, state, agency, today } = look
  const names = caseNames(look, language)
  return shutNow(rules, state, agency, today).map(({ type, name, title, source, by }) => ({
    key: `${type} ${name}`,
    kind: notNow[language][type],
    title: say(title, language),
    why: whyOf(by, rules, names, language),
    clauses: clausesOf(source, language),
  }))
}

function whyOf(by: ShutBy, { version }: Rules, names: CaseNames, language: Language): string {
  const t = notNow[language]
  switch (by.reason) {
    case 'unmet':
      return t.unmet(by.parts.map((part) => conditionWords(part, names, language)).join('; '))
    case 'not-here':
      return t['not-here'](by.stages.map((stage) => names.holder(stage)).join(', '))
    case 'under-way':
      return t['under-way'](shortMoment(by.since))
    case 'was-once':
      return t['was-once'](shortMoment(by.on))
    case 'ended':
      return t.ended(say(version.workflow.closings[by.closing]?.title ?? by.closing, language), shortMoment(by.on))
  }
}

/** What keeps a task waiting: the tasks before it, whose move they are and since when; the stop of its stage. */
export function waitsOf(
  { rules, state }: Look,
  { waitsFor, paused, run, due }: AgendaItem,
  open: readonly AgendaItem[],
  names: CaseNames,
  language: Language,
): { readonly waits: readonly string[]; readonly paused?: string } {
  return {
    waits: waitsFor.map((id) => waitSentence(id, run, rules, state, open, names, language)),
    paused: paused === undefined ? undefined : pauseSentence(paused, due?.type === 'dated', state, names, language),
  }
}

function waitSentence(
  id: string,
  run: string | undefined,
  rules: Rules,
  state: Case,
  open: readonly AgendaItem[],
  names: CaseNames,
  language: Language,
): string {
  const t = notNow[language]
  const item = open.find((other) => other.task === id && other.run === run) ?? open.find((other) => other.task === id)
  if (!item) return names.task(id)
  const who = names.agency(item.agency) ?? names.role(item.actor)
  return item.ready
    ? t.waits(names.task(id), who, shortDate(readySince(rules, state, item)))
    : t.waitsToo(names.task(id), who)
}

function pauseSentence(key: string, isRunning: boolean, state: Case, names: CaseNames, language: Language): string {
  const { branch = '', on = '' } = state.runs.find((run) => run.key === key) ?? {}
  const t = notNow[language]
  const said = t.paused(names.holder(branch), shortMoment(on))
  return isRunning ? `${said} ${t.termRuns}` : said
}
