import { type Explanation, holds, unmet } from '#engine/expression'
import type { Requirements, Source, Text } from '#engine/schema'
import { actingRole, agencyOf, recorderOf } from './agency-of.ts'
import type { Case } from './case.ts'
import { type DocumentNeeded, documentsNeeded, plannedOf } from './documents-needed.ts'
import type { DueDate } from './due-date.ts'
import { dueOf } from './due-of.ts'
import { type OpenTask, openTasks } from './open-tasks.ts'
import type { Rules } from './rules.ts'

/** A requirement that does not hold, with the smallest parts that keep it from holding. */
export type Missing = {
  readonly name: string
  readonly title?: Text
  readonly source?: Source
  readonly parts: readonly Explanation[]
}

/** One open task: whose move it is, until when and why, and what stands in its way. */
export type AgendaItem = {
  readonly key: string
  readonly task: string
  readonly title: Text
  readonly source?: Source
  readonly finding?: Text
  readonly holder: string
  readonly run?: string
  readonly form?: string
  readonly role: string
  readonly actor: string
  readonly agency?: string
  readonly to?: string
  readonly toAgency?: string
  readonly ready: boolean
  readonly waitsFor: readonly string[]
  readonly paused?: string
  readonly due?: DueDate
  /** The day it is appointed for, which is not a day it is due by. */
  readonly planned?: string
  readonly documents: readonly DocumentNeeded[]
  readonly missing: readonly Missing[]
  readonly advice: readonly Missing[]
  readonly optional: boolean
  readonly carried: boolean
  readonly times: number
}

/** What is open in a case on a day (ISO date or date-time), in the order of the definition. */
export function agenda(rules: Rules, state: Case, on: string): readonly AgendaItem[] {
  return openTasks(rules, state, on).flatMap((open) => itemOf(rules, state, open, on))
}

function itemOf(rules: Rules, state: Case, open: OpenTask, on: string): readonly AgendaItem[] {
  const { task, scope, waitsFor, paused } = open
  const agency = recorderOf(rules, state, task, scope)
  const due = dueOf(rules, state, open, agency, on)
  if (task.every && due === undefined) return []
  return [
    {
      key: open.key,
      task: open.id,
      title: task.title,
      source: task.source,
      finding: task.finding,
      holder: open.holder,
      run: open.run?.key,
      form: task.form,
      role: task.role,
      actor: actingRole(rules, task.role, scope),
      agency,
      to: task.to,
      toAgency: task.to === undefined ? undefined : agencyOf(rules, state, task.to, scope),
      ready: waitsFor.length === 0 && paused === undefined,
      waitsFor,
      paused,
      due,
      planned: plannedOf(open),
      documents: documentsNeeded(rules, state, open, due, on),
      missing: missingOf(task.requires, open),
      advice: missingOf(task.recommends, open),
      optional: task.optional === true || (task.repeats === true && open.times > 0),
      carried: open.carried,
      times: open.times,
    },
  ]
}

export function missingOf(
  requirements: Requirements | undefined,
  { scope }: Pick<OpenTask, 'scope'>,
): readonly Missing[] {
  return Object.entries(requirements ?? {}).flatMap(([name, { title, source, when }]) =>
    holds(when, scope) === true ? [] : [{ name, title, source, parts: unmet(when, scope) }],
  )
}
