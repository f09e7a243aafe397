import type { CaseView } from '#app/data/cases.server.ts'
import { library } from '#app/data/definitions.server.ts'
import type { ConditionNames } from '#app/messages/conditions.ts'
import type { Language } from '#app/messages/language.ts'
import { fieldAt, type ProcedureNames, procedureNames } from '#app/messages/procedure-names.ts'
import { mayRead, placeOf, rolesOf } from '#engine/workflow'
import { consentInShort } from './consent-in-short.server.ts'

export type Look = Pick<CaseView, 'rules' | 'state' | 'agency' | 'today'>

/** What everything in a case is called in the reader's language, and what of it the reader may see. */
export type CaseNames = ProcedureNames & ConditionNames

export function caseNames({ rules, state, agency, today }: Look, language: Language): CaseNames {
  const { workflow } = rules.version
  const sees = rolesOf(rules, state, agency, today).flatMap((role) => workflow.roles[role]?.sees ?? [])
  return {
    ...procedureNames(rules.version, library(), language),
    consentNow: (id) => consentInShort({ rules, state, agency, today }, id, language),
    isOpen(path) {
      const [head = ''] = path.split('.')
      const isAnswer = head === 'subject' || placeOf(workflow, head) !== undefined
      if (!isAnswer) return true
      if (head !== 'subject' && !mayRead(rules, state, agency, head, today)) return false
      const field = fieldAt(rules.version, path)?.field
      return field?.sensitivity === undefined || sees.includes(field.sensitivity)
    },
  }
}
