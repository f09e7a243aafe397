import { fieldsOf } from '#engine/forms'
import { own } from '#engine/record'
import type { Text } from '#engine/schema'
import {
  type AgendaItem,
  agenda,
  type Case,
  type CaseEvent,
  currentVisit,
  placeOf,
  type Rules,
  replay,
} from '#engine/workflow'

/** What other rules would make of an open case. Dates are ISO; a date is absent where the task has none. */
export type Impact =
  | {
      readonly code: 'due-moved'
      readonly task: string
      readonly title: Text
      readonly before?: string
      readonly after?: string
      readonly lateness?: 'begins' | 'ends'
    }
  | { readonly code: 'task-added' | 'task-removed'; readonly task: string; readonly title: Text; readonly due?: string }
  | { readonly code: 'stage-moved'; readonly before?: Text; readonly after?: Text }
  | {
      readonly code: 'entry-unknown' | 'answers-lost'
      readonly task: string
      readonly title: Text
      readonly fields: readonly string[]
    }

/** How an open case would differ on a day (ISO date) if all it has recorded were judged by other rules from the beginning. */
export function impact(before: Rules, after: Rules, events: readonly CaseEvent[], today: string): readonly Impact[] {
  const [was, is] = [replay(before, events), replay(after, events)]
  return [
    ...stageMoved(before, after, was, is),
    ...lost(before, after, was),
    ...tasks(agenda(before, was, today), agenda(after, is, today), today),
  ]
}

function stageMoved(before: Rules, after: Rules, was: Case, is: Case): readonly Impact[] {
  const [from, to] = [currentVisit(was)?.stage, currentVisit(is)?.stage]
  if (from === to && was.status === is.status) return []
  const title = ({ version }: Rules, stage = '') => own(version.workflow.stages, stage)?.title
  return [{ code: 'stage-moved', before: title(before, from), after: title(after, to) }]
}

// A task done that the other rules do not know, or whose form has lost a field that was answered.
function lost(before: Rules, after: Rules, { done }: Case): readonly Impact[] {
  return done.flatMap(({ task, answers }): readonly Impact[] => {
    const title = placeOf(before.version.workflow, task)?.task.title ?? task
    const place = placeOf(after.version.workflow, task)
    if (!place) return [{ code: 'entry-unknown', task, title, fields: [] }]
    const form = own(after.version.forms, place.task.form ?? '')
    const known = new Set(form && fieldsOf(form).map(({ path }) => path[0]))
    const fields = Object.keys(answers).filter((name) => !known.has(name))
    return fields.length === 0 ? [] : [{ code: 'answers-lost', task, title, fields }]
  })
}

function tasks(was: readonly AgendaItem[], is: readonly AgendaItem[], today: string): readonly Impact[] {
  const [old, now] = [byKey(was), byKey(is)]
  const gone = was.filter(({ key }) => !now.has(key)).map((item) => told('task-removed', item))
  return [
    ...gone,
    ...is.flatMap((item): readonly Impact[] => {
      const former = old.get(item.key)
      if (!former) return [told('task-added', item)]
      const [before, after] = [dueDay(former), dueDay(item)]
      if (before === after) return []
      const [wasLate, isLate] = [isPast(before, today), isPast(after, today)]
      const lateness = wasLate === isLate ? undefined : isLate ? 'begins' : 'ends'
      return [{ code: 'due-moved', task: item.key, title: item.title, before, after, lateness }]
    }),
  ]
}

function told(code: 'task-added' | 'task-removed', item: AgendaItem): Impact {
  return { code, task: item.key, title: item.title, due: dueDay(item) }
}

function byKey(items: readonly AgendaItem[]): ReadonlyMap<string, AgendaItem> {
  return new Map(items.map((item) => [item.key, item]))
}

function dueDay({ due }: AgendaItem): string | undefined {
  return due?.type === 'dated' ? due.due : undefined
}

function isPast(day: string | undefined, today: string): boolean {
  return day !== undefined && day.slice(0, 10) < today
}
