import type { KeptRehearsal } from '#app/data/studio/rehearsals.server.ts'
import type { RehearsedCases } from '#app/data/studio/rehearse.server.ts'
import { shortMoment } from '#app/messages/dates.ts'
import { dateTime } from '#app/messages/format.ts'
import { impacts as messages } from '#app/messages/impacts.ts'
import type { Language } from '#app/messages/language.ts'
import { say } from '#app/messages/say.ts'
import type { Text } from '#engine/schema'
import type { Impact } from '#engine/versions'

/** Open cases of one outcome in words, a line for each thing that happens to one. */
export type CasesView = {
  readonly count: number
  readonly same: number
  readonly more: number
  readonly lines: readonly {
    readonly number: string
    readonly what: string
    readonly before?: string
    readonly after?: string
    readonly note?: string
  }[]
}

const most = 50

export type RehearsalView = ReturnType<typeof rehearsalView>

export function rehearsalView(kept: KeptRehearsal, language: Language) {
  const { at, looked, begins, ends, moves, taken, kept: held, would } = kept
  return {
    at: dateTime(at, 'Europe/Moscow', language),
    looked,
    begins,
    ends,
    moves: casesView(moves, language),
    taken: casesView(taken, language),
    kept: casesView(held, language),
    would: casesView(would, language),
  }
}

function casesView({ count, same, cases }: RehearsedCases, language: Language): CasesView {
  const shown = cases.slice(0, most)
  const lines = shown.flatMap(({ number, impacts }) => impacts.map((impact) => ({ number, ...line(impact, language) })))
  return { count, same, more: count - same - shown.length, lines }
}

function line(impact: Impact, language: Language): Omit<CasesView['lines'][number], 'number'> {
  const t = messages[language]
  if (impact.code !== 'due-moved') return { what: sentence(impact, language) }
  const day = (due: string | undefined) => (due === undefined ? t.noDate : shortMoment(due))
  const { title, before, after, lateness } = impact
  return { what: say(title, language), before: day(before), after: day(after), note: lateness && t[lateness] }
}

function sentence(impact: Exclude<Impact, { code: 'due-moved' }>, language: Language): string {
  const t = messages[language]
  switch (impact.code) {
    case 'task-added': {
      const title = say(impact.title, language)
      return impact.due === undefined ? t.added(title) : t.addedBy(title, shortMoment(impact.due))
    }
    case 'task-removed':
      return t.removed(say(impact.title, language))
    case 'stage-moved': {
      const { before = t.noStage, after = t.noStage } = impact
      return t.stage(say(before, language), say(after, language))
    }
    case 'entry-unknown':
      return t.entryUnknown(say(impact.title, language))
    case 'answers-lost':
      return t.answersLost(say(impact.title, language), said(impact.fields, language))
    case 'answers-missing':
      return t.answersMissing(say(impact.title, language), said(impact.fields, language))
  }
}

function said(titles: readonly Text[], language: Language): string {
  return titles.map((title) => say(title, language)).join(', ')
}
