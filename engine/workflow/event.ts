import type { Answers } from '#engine/schema'
import type { Carried } from './carried.ts'

/** What every recorded event carries: `on` is its legal date (ISO date, or date-time with offset), `recordedAt` the instant it was written. */
export type Stamp = {
  readonly sequence: number
  readonly on: string
  readonly recordedAt: string
  readonly agency: string
  readonly user?: string
}

/** What can happen in a case. `run` names the branch it happens in, e.g. `income-news#1`. */
export type Fact =
  | { readonly type: 'case-opened'; readonly entry: string; readonly subject: Answers }
  | { readonly type: 'task-done'; readonly task: string; readonly run?: string; readonly answers: Answers }
  | { readonly type: 'task-waived'; readonly task: string; readonly run?: string; readonly reason: string }
  | ({ readonly type: 'consent-recorded'; readonly consent: string; readonly answer: ConsentAnswer } & ConsentTerms)
  | { readonly type: 'branch-opened'; readonly branch: string }
  | { readonly type: 'transition-taken'; readonly transition: string; readonly run?: string }
  | { readonly type: 'closing-taken'; readonly closing: string; readonly answers: Answers }

/** A wrong entry is never deleted: it is taken out or put right by a later one that names it. */
export type Amendment =
  | { readonly type: 'entry-reversed'; readonly entry: number; readonly reason: string }
  | {
      readonly type: 'entry-corrected'
      readonly entry: number
      readonly correctedOn: string
      readonly answers?: Answers
      readonly reason: string
    }

/** From its legal date on the case lives by another version of the rules; `carried` says what is called otherwise now. */
export type RulesChanged = {
  readonly type: 'rules-changed'
  readonly from: string
  readonly version: string
  readonly publication: string
  readonly carried: readonly Carried[]
}

export type ConsentAnswer = 'given' | 'refused' | 'withdrawn'

/** Who answered (a role), to whom (an agency), by which paper, and the last day (ISO date) for which it was given. */
export type ConsentTerms = {
  readonly giver?: string
  readonly to?: string
  readonly paper?: string
  readonly until?: string
}

export type FactEvent = Stamp & Fact
export type CaseEvent = Stamp & (Fact | Amendment | RulesChanged)
