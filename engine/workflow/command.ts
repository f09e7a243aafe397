import type { Answers } from '#engine/schema'
import type { ConsentAnswer, ConsentTerms } from './event.ts'

/** What is asked of a case: `on` is the legal date, `today` the last day it may name, `revision` what the asker has seen. */
export type Command = {
  readonly on: string
  readonly at: string
  readonly today: string
  readonly agency: string
  readonly user?: string
  readonly revision?: number
} & Order

export type Order =
  | { readonly type: 'open-case'; readonly entry: string; readonly subject: Answers }
  | { readonly type: 'do-task'; readonly task: string; readonly answers: Answers }
  | { readonly type: 'waive-task'; readonly task: string; readonly reason: string }
  | ({
      readonly type: 'record-consent'
      readonly consent: string
      readonly answer: ConsentAnswer
    } & Omit<ConsentTerms, 'to'>)
  | { readonly type: 'open-branch'; readonly branch: string }
  | { readonly type: 'take-transition'; readonly transition: string; readonly run?: string }
  | { readonly type: 'take-closing'; readonly closing: string; readonly answers: Answers }
  | { readonly type: 'reverse-entry'; readonly entry: number; readonly reason: string }
  | { readonly type: 'correct-entry'; readonly entry: number; readonly answers?: Answers; readonly reason: string }
