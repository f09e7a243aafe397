import type { Rehearsal, RehearsedCase } from '#app/data/studio/rehearse.server.ts'
import { shortMoment } from '#app/messages/dates.ts'
import { impacts as messages } from '#app/messages/impacts.ts'
import type { Language } from '#app/messages/language.ts'
import { say } from '#app/messages/say.ts'
import type { Text } from '#engine/schema'
import type { Impact } from '#engine/versions'

/** Open cases in words; `more` is how many are not shown. */
export type CasesView = {
  readonly cases: readonly { readonly number: string; readonly says: readonly string[] }[]
  readonly more: number
}

const most = 50

export type RehearsalView = ReturnType<typeof rehearsalView>

export function rehearsalView({ looked, open, moves, would }: Rehearsal, language: Language) {
  return { looked, open, moves: casesView(moves, language), would: casesView(would, language) }
}

function casesView(cases: readonly RehearsedCase[], language: Language): CasesView {
  const shown = cases.slice(0, most).map((one) => ({
    number: one.number,
    says: one.impacts.map((impact) => sentence(impact, language)),
  }))
  return { cases: shown, more: cases.length - shown.length }
}

function sentence(impact: Impact, language: Language): string {
  const t = messages[language]
  const day = (due: string | undefined) => (due === undefined ? t.noDate : shortMoment(due))
  switch (impact.code) {
    case 'due-moved': {
      const moved = t.dueMoved(say(impact.title, language), day(impact.before), day(impact.after))
      return impact.lateness ? `${moved} · ${t[impact.lateness]}` : moved
    }
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
