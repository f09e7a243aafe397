import { own } from '#engine/record'
import type { Field, Form, Text } from '#engine/schema'
import {
  type Carried,
  type Case,
  type CaseEvent,
  carriedKey,
  currentVisit,
  type Done,
  type DueItem,
  dueDates,
  placeOf,
  type Rules,
  replay,
} from '#engine/workflow'
import { type ChangedTerms, changedTerms } from './changed-terms.ts'

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
      readonly code: 'entry-unknown' | 'answers-lost' | 'answers-missing'
      readonly task: string
      readonly title: Text
      readonly fields: readonly Text[]
    }

/**
 * How an open case would differ on a day (ISO date) if all it has recorded were judged by other rules from the beginning;
 * `carried` says what those rules call otherwise.
 */
export function impact(
  before: Rules,
  after: Rules,
  events: readonly CaseEvent[],
  today: string,
  carried: readonly Carried[] = [],
): readonly Impact[] {
  const terms = carried.length === 0 ? changedTerms(before, after) : undefined
  if (terms) return duesMoved(before, after, replay(before, events), today, terms)
  const [was, is] = [replay(before, events), replay(after, taken(before, after, events, today, carried))]
  return [
    ...stageMoved(before, after, was, is),
    ...is.done.flatMap((done) => entryChanged(before, after, was, done)),
    ...tasks(dueDates(before, was, today), dueDates(after, is, today), today, carried),
  ]
}

function duesMoved(before: Rules, after: Rules, state: Case, today: string, terms: ChangedTerms): readonly Impact[] {
  const isMeant = (task: string) => terms === 'all' || terms.has(task)
  const was = dueDates(before, state, today, isMeant)
  return was.length === 0 ? [] : tasks(was, dueDates(after, state, today, isMeant), today, [])
}

/** All that is recorded, and then the other rules. */
function taken(
  before: Rules,
  after: Rules,
  events: readonly CaseEvent[],
  on: string,
  carried: readonly Carried[],
): readonly CaseEvent[] {
  const sequence = (events.at(-1)?.sequence ?? 0) + 1
  const { hash: from } = before.version
  const { hash: version } = after.version
  const stamp = { sequence, on, recordedAt: '', agency: '' }
  return [...events, { ...stamp, type: 'rules-changed', from, version, publication: '', carried }]
}

/** Whether other rules would rewrite what is done already: its stage, an entry, an answer. */
export function rewritesPast(impacts: readonly Impact[]): boolean {
  return impacts.some(({ code }) => code === 'stage-moved' || code === 'entry-unknown' || code === 'answers-lost')
}

function stageMoved(before: Rules, after: Rules, was: Case, is: Case): readonly Impact[] {
  const [from, to] = [currentVisit(was)?.stage, currentVisit(is)?.stage]
  if (from === to && was.status === is.status) return []
  const title = ({ version }: Rules, stage = '') => own(version.workflow.stages, stage)?.title
  return [{ code: 'stage-moved', before: title(before, from), after: title(after, to) }]
}

// A task done that the other rules do not know, or whose form has lost an answered field or asks for a new one.
function entryChanged(before: Rules, after: Rules, was: Case, { task, sequence, answers }: Done): readonly Impact[] {
  const former = was.done.find((done) => done.sequence === sequence)?.task ?? task
  const old = placeOf(before.version.workflow, former)?.task
  const title = old?.title ?? former
  const now = placeOf(after.version.workflow, task)?.task
  if (!now) return [{ code: 'entry-unknown', task, title, fields: [] }]
  const [had, has] = [fieldsNamed(before, old?.form), fieldsNamed(after, now.form)]
  const lost = Object.keys(answers).filter((name) => !has.has(name))
  const asked = [...has].filter(
    ([name, field]) => field.required && !had.get(name)?.required && !Object.hasOwn(answers, name),
  )
  return [
    ...(lost.length > 0
      ? [{ code: 'answers-lost' as const, task, title, fields: lost.map((name) => had.get(name)?.title ?? name) }]
      : []),
    ...(asked.length > 0
      ? [{ code: 'answers-missing' as const, task, title, fields: asked.map(([, field]) => field.title) }]
      : []),
  ]
}

const fields = new WeakMap<Form, ReadonlyMap<string, Field>>()

function fieldsNamed({ version }: Rules, id: string | undefined): ReadonlyMap<string, Field> {
  const form = own(version.forms, id)
  const found = form && fields.get(form)
  if (found) return found
  const made = new Map(Object.values(form?.sections ?? {}).flatMap((section) => Object.entries(section.fields)))
  if (form) fields.set(form, made)
  return made
}

function tasks(
  was: readonly DueItem[],
  is: readonly DueItem[],
  today: string,
  carried: readonly Carried[],
): readonly Impact[] {
  const old = new Map(was.map((item) => [carriedKey(item.key, carried), item]))
  const now = new Set(is.map(({ key }) => key))
  const gone = [...old].flatMap(([key, item]) => (now.has(key) ? [] : [told('task-removed', item)]))
  return [
    ...gone,
    ...is.flatMap((item): readonly Impact[] => {
      const former = old.get(item.key)
      if (!former) return [told('task-added', item)]
      const [before, after] = [dueDay(former), dueDay(item)]
      if (before === after) return []
      const [wasLate, isLate] = [former, item].map(({ due }) => isOverdue(due, today))
      const lateness = wasLate === isLate ? undefined : isLate ? 'begins' : 'ends'
      return [{ code: 'due-moved', task: item.key, title: item.title, before, after, lateness }]
    }),
  ]
}

function told(code: 'task-added' | 'task-removed', item: DueItem): Impact {
  return { code, task: item.key, title: item.title, due: dueDay(item) }
}

function dueDay({ due }: DueItem): string | undefined {
  return due?.type === 'dated' ? due.due : undefined
}

function isOverdue(due: DueItem['due'], today: string): boolean {
  return due?.type === 'dated' && !due.soft && due.due.slice(0, 10) < today
}
