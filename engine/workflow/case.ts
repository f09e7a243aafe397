import type { Answers } from '#engine/schema'
import type { ConsentAnswer, ConsentTerms } from './event.ts'

/** One stay in a stage; a stage entered again starts anew. */
export type Visit = { readonly stage: string; readonly on: string; readonly left?: string; readonly via: string }

/** A task done: `run` is set inside a branch, `visit` is the stay in a stage it belongs to. */
export type Done = {
  readonly task: string
  readonly run?: string
  readonly visit: number
  readonly on: string
  readonly answers: Answers
  readonly agency: string
  readonly sequence: number
}

export type Waived = { readonly task: string; readonly run?: string; readonly visit: number; readonly on: string }

/** One opening of a branch, `key` = `branch#number`. */
export type Run = {
  readonly branch: string
  readonly key: string
  readonly number: number
  readonly on: string
  readonly ended?: string
}

/** One answer to a request for consent. */
export type ConsentEntry = ConsentTerms & {
  readonly answer: ConsentAnswer
  readonly on: string
  readonly agency: string
  readonly sequence: number
}

/** The state of a case: a fold of its events. */
export type Case = {
  readonly status: 'absent' | 'open' | 'closed'
  readonly revision: number
  readonly opened?: { readonly on: string; readonly agency: string; readonly entry: string }
  readonly subject: Answers
  readonly visits: readonly Visit[]
  readonly done: readonly Done[]
  readonly waived: readonly Waived[]
  readonly consents: Readonly<Record<string, readonly ConsentEntry[]>>
  readonly runs: readonly Run[]
  readonly ground?: { readonly closing: string; readonly on: string; readonly answers: Answers }
  readonly closed?: string
  /** The last time an open case took on other rules. */
  readonly rulesChanged?: { readonly on: string; readonly publication: string }
}

export const absent: Case = {
  status: 'absent',
  revision: 0,
  subject: {},
  visits: [],
  done: [],
  waived: [],
  consents: {},
  runs: [],
}

/** The stay the case is in now. */
export function currentVisit(state: Case): Visit | undefined {
  const last = state.visits.at(-1)
  return last && last.left === undefined ? last : undefined
}
