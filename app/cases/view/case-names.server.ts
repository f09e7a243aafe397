import type { CaseView } from '#app/data/cases.server.ts'
import { library } from '#app/data/definitions.server.ts'
import { explain } from '#app/messages/case-words.ts'
import type { ConditionNames } from '#app/messages/conditions.ts'
import { shortMoment } from '#app/messages/dates.ts'
import type { Names } from '#app/messages/explain.ts'
import type { Language } from '#app/messages/language.ts'
import { say } from '#app/messages/say.ts'
import { fieldsOf, type PlacedField } from '#engine/forms'
import type { Text } from '#engine/schema'
import { mayRead, placeOf, rolesOf, splitKey } from '#engine/workflow'
import { citation } from './clause.server.ts'

export type Look = Pick<CaseView, 'rules' | 'state' | 'agency' | 'today'>

/** What everything in a case is called in the reader's language, and what of it the reader may see. */
export type CaseNames = Names &
  ConditionNames & {
    readonly agency: (id: string | undefined) => string | undefined
    readonly role: (id: string) => string
    readonly task: (key: string) => string
    readonly holder: (id: string) => string
    readonly form: (id: string) => string
  }

export function caseNames({ rules, state, agency, today }: Look, language: Language): CaseNames {
  const { workflow, region, forms } = rules.version
  const words = explain[language]
  const quoted = (text: Text | undefined, id: string) => words.quoted(text === undefined ? id : say(text, language))
  const title = (record: Readonly<Record<string, { readonly title: Text }>> | undefined, id: string) =>
    record && Object.hasOwn(record, id) ? record[id]?.title : undefined
  const holderTitle = (id: string) => title(workflow.stages, id) ?? title(workflow.branches, id)
  const sees = rolesOf(rules, state, agency, today).flatMap((role) => workflow.roles[role]?.sees ?? [])

  function fieldAt(path: string): PlacedField | undefined {
    const [head = '', ...names] = path.split('.').filter((name) => name !== 'first')
    const id = head === 'subject' ? workflow.subject.form : placeOf(workflow, head)?.task.form
    const form = id === undefined ? undefined : forms[id]
    const placed = form ? fieldsOf(form) : []
    return placed.findLast(({ path: at }) => at.every((name, index) => names[index] === name))
  }

  function answer(path: string): string {
    const [head = '', last] = path.split('.')
    if (head === 'on') return words.thisDay
    const field = last === undefined ? undefined : fieldAt(path)
    if (field) return quoted(field.field.title, last ?? '')
    const task = placeOf(workflow, head)?.task
    if (task) return words.dayOf(quoted(task.title, head))
    const holder = holderTitle(head)
    return last === 'ends' ? words.lastDay(quoted(holder, head)) : words.dayOf(quoted(holder, path))
  }

  return {
    answer,
    agency: (id) => (id === undefined ? undefined : say(region.agencies[id]?.title ?? id, language)),
    role: (id) => say(title(workflow.roles, id) ?? id, language),
    task: (key) => say(placeOf(workflow, splitKey(key).task)?.task.title ?? key, language),
    holder: (id) => say(holderTitle(id) ?? id, language),
    form: (id) => say(forms[id]?.title ?? id, language),
    event(path) {
      if (/^\d/.test(path)) return shortMoment(path)
      const [head = '', last] = path.split('.')
      if (last !== undefined) return answer(path)
      const task = placeOf(workflow, head)?.task
      if (task) return quoted(task.title, head)
      return words.start(quoted(holderTitle(head) ?? title(workflow.closings, head), head))
    },
    clause: (ref) => citation(ref, [workflow.source ?? ''].flat()[0]?.split('#')[0] ?? '', language),
    calendar: (id) => say(library().calendars[id]?.title ?? id, language),
    option(path, value) {
      const field = fieldAt(path)?.field
      const options = field?.kind === 'choice' || field?.kind === 'choices' ? field.options : undefined
      const option = options && Object.hasOwn(options, value) ? options[value] : undefined
      return say(option ?? region.agencies[value]?.title ?? value, language)
    },
    done: (id) => quoted(placeOf(workflow, id)?.task.title ?? title(workflow.closings, id), id),
    consent: (id) => quoted(title(workflow.consents, id), id),
    parameter: (id) => say(title(region.parameters, id) ?? id, language),
    isOpen(path) {
      const [head = ''] = path.split('.')
      const isAnswer = head === 'subject' || placeOf(workflow, head) !== undefined
      if (!isAnswer) return true
      if (head !== 'subject' && !mayRead(rules, state, agency, head, today)) return false
      const field = fieldAt(path)?.field
      return field?.sensitivity === undefined || sees.includes(field.sensitivity)
    },
  }
}
