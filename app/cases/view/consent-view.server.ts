import { shortMoment } from '#app/messages/dates.ts'
import { history } from '#app/messages/history.ts'
import type { Language } from '#app/messages/language.ts'
import { say } from '#app/messages/say.ts'
import type { ClauseView } from '#app/ui/clause/clauses.tsx'
import { involvedNow } from '#engine/workflow'
import { caseNames, type Look } from './case-names.server.ts'
import { clausesOf } from './clause.server.ts'

export type ConsentView = {
  readonly name: string
  readonly title: string
  readonly by: string
  readonly answer?: 'given' | 'refused' | 'withdrawn'
  readonly words?: string
  readonly on?: string
  readonly canRecord: boolean
  readonly clauses: readonly ClauseView[]
}

export function consentViews(look: Look, language: Language): readonly ConsentView[] {
  const { rules, state, agency, today } = look
  const names = caseNames(look, language)
  const canRecord = state.status === 'open' && involvedNow(rules, state, today).includes(agency)
  return Object.entries(rules.version.workflow.consents ?? {}).map(([name, { title, role, source }]) => {
    const stood = Object.hasOwn(state.consents, name) ? state.consents[name] : undefined
    return {
      name,
      title: say(title, language),
      by: names.role(role),
      answer: stood?.answer,
      words: stood && history[language][stood.answer],
      on: stood && shortMoment(stood.on),
      canRecord,
      clauses: clausesOf(source, language),
    }
  })
}
