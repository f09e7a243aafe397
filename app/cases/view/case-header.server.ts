import type { CaseView } from '#app/data/cases.server.ts'
import { shortDate } from '#app/messages/format.ts'
import type { Language } from '#app/messages/language.ts'
import { say } from '#app/messages/say.ts'
import { holds } from '#engine/expression'
import { caseScope } from '#engine/workflow'

/** What stands at the top of every page of a case. */
export type CaseHeader = {
  readonly id: string
  readonly number: string
  readonly person: string
  readonly birthDate: string
  readonly procedure: string
  /** Who acts in the person's place, where somebody does. */
  readonly actsInstead?: string
}

export function caseHeader({ file, person, rules, state, today }: CaseView, language: Language): CaseHeader {
  const { workflow } = rules.version
  const scope = caseScope(rules, state, today)
  const instead = Object.values(workflow.roles).find(
    ({ kind, instead }) => kind === 'person' && instead?.when && holds(instead.when, scope) === true,
  )?.instead
  const acting = instead && workflow.roles[instead.role]?.title
  return {
    id: file.id,
    number: file.number,
    person: personName(person),
    birthDate: shortDate(person.birthDate),
    procedure: say(workflow.title, language),
    actsInstead: acting && say(acting, language),
  }
}

export function personName({
  surname,
  givenName,
  patronymic,
}: Pick<CaseView['person'], 'surname' | 'givenName' | 'patronymic'>): string {
  return [surname, givenName, patronymic].filter(Boolean).join(' ')
}
