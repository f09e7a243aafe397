import type { Library, ProcedureVersion } from '#engine/definition'
import { fieldsOf, type PlacedField } from '#engine/forms'
import type { Text } from '#engine/schema'
import { placeOf, splitKey } from '#engine/workflow'
import { citation } from './act-title.ts'
import { explain } from './case-words.ts'
import type { ConditionNames } from './conditions.ts'
import { shortMoment } from './dates.ts'
import type { Names } from './explain.ts'
import type { Language } from './language.ts'
import { say } from './say.ts'

/** What everything in a procedure is called in the reader's language. */
export type ProcedureNames = Names &
  Omit<ConditionNames, 'isOpen'> & {
    readonly agency: (id: string | undefined) => string | undefined
    readonly role: (id: string) => string
    readonly task: (key: string) => string
    readonly form: (id: string) => string
  }

export function procedureNames(
  version: ProcedureVersion,
  { acts, calendars, calendarLayers }: Pick<Library, 'acts' | 'calendars' | 'calendarLayers'>,
  language: Language,
): ProcedureNames {
  const { workflow, region, forms } = version
  const ownAct = [workflow.source ?? ''].flat()[0]?.split('#')[0] ?? ''
  const words = explain[language]
  const quoted = (text: Text | undefined, id: string) => words.quoted(text === undefined ? id : say(text, language))
  const title = (record: Readonly<Record<string, { readonly title: Text }>> | undefined, id: string) =>
    record && Object.hasOwn(record, id) ? record[id]?.title : undefined
  const holderTitle = (id: string) => title(workflow.stages, id) ?? title(workflow.branches, id)

  function answer(path: string): string {
    const [head = '', last] = path.split('.')
    if (head === 'on') return words.thisDay
    const field = last === undefined ? undefined : fieldAt(version, path)
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
    clause: (ref) => citation(acts, ref, ownAct, language),
    layers: (id) => {
      const layers = Object.hasOwn(calendarLayers, id) ? calendarLayers[id] : undefined
      return (layers ?? [{ id }]).map((layer) => say(title(calendars, layer.id) ?? layer.id, language))
    },
    option(path, value) {
      const field = fieldAt(version, path)?.field
      const options = field?.kind === 'choice' || field?.kind === 'choices' ? field.options : undefined
      const option = options && Object.hasOwn(options, value) ? options[value] : undefined
      return say(option ?? region.agencies[value]?.title ?? value, language)
    },
    done: (id) => quoted(placeOf(workflow, id)?.task.title ?? title(workflow.closings, id), id),
    consent: (id) => quoted(title(workflow.consents, id), id),
    parameter: (id) => say(title(region.parameters, id) ?? id, language),
  }
}

/** The field of a form that a path of a condition reads. */
export function fieldAt({ workflow, forms }: ProcedureVersion, path: string): PlacedField | undefined {
  const [head = '', ...names] = path.split('.').filter((name) => name !== 'first')
  const id = head === 'subject' ? workflow.subject.form : placeOf(workflow, head)?.task.form
  const form = id === undefined ? undefined : forms[id]
  const placed = form ? fieldsOf(form) : []
  return placed.findLast(({ path: at }) => at.every((name, index) => names[index] === name))
}
