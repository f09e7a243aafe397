import type { Text } from '#engine/schema'
import type { AgendaItem, Case, CaseEvent, Refusal } from '#engine/workflow'

/** What one step led to: the case as it stands on the day of the step. */
export type PlayedStep = {
  readonly title?: Text
  readonly on: string
  readonly events: readonly CaseEvent[]
  readonly state: { readonly status: Case['status']; readonly stage?: string; readonly closing?: string }
  readonly agenda: readonly AgendaItem[]
  readonly refused?: readonly Refusal[]
}
