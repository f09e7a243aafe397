import type { CalendarLayer } from '#engine/calendar'
import { buildCalendar } from '#engine/calendar'
import type { ProcedureVersion } from '#engine/definition'
import { agenda, type Case, type CaseEvent, caseScope, currentVisit, type Rules, replay } from '#engine/workflow'

/** The rules a history lived by when it was recorded, with the calendars known then: a later change of definitions leaves them as they are. */
export type GoldenVersion = {
  readonly version: ProcedureVersion
  readonly calendarLayers: Readonly<Record<string, readonly CalendarLayer[]>>
}

/** How a case stood after an entry, on its legal day. */
export type After = {
  readonly sequence: number
  readonly status: Case['status']
  readonly stage: string | null
  readonly due: Readonly<Record<string, string>>
  readonly ends: Readonly<Record<string, string>>
}

/** A date of the history that was counted by hand, and the count. */
export type Checked = {
  readonly after: number
  readonly due?: Readonly<Record<string, string>>
  readonly ends?: Readonly<Record<string, string>>
  readonly count: string
}

export type GoldenHistory = {
  readonly id: string
  readonly version: string
  readonly checked: readonly Checked[]
  readonly events: readonly CaseEvent[]
  readonly after: readonly After[]
  readonly state: Case
}

export function rulesOf({ version, calendarLayers }: GoldenVersion): Rules {
  const calendars = Object.entries(calendarLayers).map(([id, layers]) => [id, buildCalendar(id, layers)] as const)
  return { version, calendars: Object.fromEntries(calendars) }
}

/** Where a case stands after each of its entries: what is open until when, when periods end. */
export function standings(rules: Rules, events: readonly CaseEvent[]): readonly After[] {
  return events.map(({ sequence, on }, at) => {
    const state = replay(rules, events.slice(0, at + 1))
    const day = on.slice(0, 10)
    const due = agenda(rules, state, day).map((item) => [item.key, dueOf(item.due)] as const)
    return {
      sequence,
      status: state.status,
      stage: currentVisit(state)?.stage ?? null,
      due: Object.fromEntries(due),
      ends: endsOf(rules, state, day),
    }
  })
}

function dueOf(due: ReturnType<typeof agenda>[number]['due']): string {
  if (due === undefined) return 'none'
  if (due.type === 'dated') return due.due
  return due.type === 'refused' ? due.problem.code : due.type
}

function endsOf(rules: Rules, state: Case, day: string): After['ends'] {
  const { stages, branches = {} } = rules.version.workflow
  const { read } = caseScope(rules, state, day)
  return Object.fromEntries(
    [...Object.keys(stages), ...Object.keys(branches)].flatMap((holder) => {
      const end = read(`${holder}.ends`)
      return end.type === 'date' ? [[holder, end.value] as const] : []
    }),
  )
}
