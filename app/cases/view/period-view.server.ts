import { dueStates } from '#app/messages/due-states.ts'
import { cited } from '#app/messages/explain.ts'
import { shortDate } from '#app/messages/format.ts'
import type { Language } from '#app/messages/language.ts'
import { termWords } from '#app/messages/term-words.ts'
import type { ClauseView } from '#app/ui/clause/clauses.tsx'
import { caseScope, currentVisit, type PeriodDates, periodOf, stopsOf } from '#engine/workflow'
import { type CaseNames, caseNames, type Look } from './case-names.server.ts'
import { clausesOf } from './clause.server.ts'

/** How long a stage or branch lasts on the ground. */
export type PeriodView = {
  readonly title: string
  readonly starts: string
  readonly ends?: string
  /** Why no last day can be named while the clock stands. */
  readonly standing?: string
  readonly length?: string
  readonly clauses: readonly ClauseView[]
}

export function periodViews(look: Look, language: Language): readonly PeriodView[] {
  const { rules, state, today } = look
  const names = caseNames(look, language)
  const stage = currentVisit(state)?.stage
  const holders = [
    ...(stage === undefined ? [] : [{ holder: stage, run: undefined }]),
    ...state.runs.filter(({ ended }) => ended === undefined).map(({ branch, key }) => ({ holder: branch, run: key })),
  ]
  return holders.flatMap(({ holder, run }) => {
    const { read } = caseScope(rules, state, today, run)
    const dates = periodOf(rules, state, holder, read)
    return dates ? [periodView(names.holder(holder), dates, lengthOf(dates, read, language), names, language)] : []
  })
}

/** Why the last day of the stage is this one, in the words of a due date; undefined while it has none. */
export function periodSentence(look: Look, language: Language): string | undefined {
  const { rules, state, today } = look
  const stage = currentVisit(state)?.stage
  const { read } = caseScope(rules, state, today)
  const dates = stage === undefined ? undefined : periodOf(rules, state, stage, read)
  const length = dates && lengthOf(dates, read, language)
  if (stage === undefined || dates?.ends === undefined || length === undefined) return undefined
  const names = caseNames(look, language)
  const words = dueStates[language]
  return [
    words.periodRuns(names.holder(stage), length, shortDate(dates.starts), cited(dates.period.source, names)),
    ...stopsOf(rules, state, stage).map(({ from, to, by }) =>
      words.stood(names.holder(by), shortDate(from), shortDate(to ?? today)),
    ),
    words.periodEnds(shortDate(dates.ends)),
  ].join(' ')
}

function periodView(
  title: string,
  { period, starts, ends, standing }: PeriodDates,
  length: string | undefined,
  names: CaseNames,
  language: Language,
) {
  const words = dueStates[language]
  return {
    title,
    starts: shortDate(starts),
    ends: ends === undefined ? undefined : shortDate(ends),
    standing: standing && `${words.standing(shortDate(standing.since))}. ${words.stoppedBy(names.holder(standing.by))}`,
    length,
    clauses: clausesOf(period.source, language),
  }
}

function lengthOf(
  { period }: PeriodDates,
  read: ReturnType<typeof caseScope>['read'],
  language: Language,
): string | undefined {
  const answer = typeof period.amount === 'number' ? undefined : read(period.amount)
  const amount = answer?.type === 'number' ? Number(answer.value) : Number(period.amount)
  return Number.isInteger(amount) ? termWords({ amount, unit: period.unit }, language) : undefined
}
