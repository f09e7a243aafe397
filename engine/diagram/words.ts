import type { Every, Period, Source, TermDeadline, Text } from '#engine/schema'
import type { Part } from './holders.ts'

/** The kinds of lines in an outline. */
export type OutlineKind =
  | 'procedure'
  | 'entry'
  | 'stage'
  | 'branch'
  | 'period'
  | 'each'
  | 'pauses'
  | 'stops-clock'
  | 'task'
  | 'deadline'
  | 'requires'
  | 'recommends'
  | 'next'
  | 'consent'
  | 'closing'
  | 'duty'

/** Which part is drawn, for a telephone or a wide screen, and whether the stages only. */
export type Drawn = Part & { readonly width?: 'wide' | 'narrow'; readonly detail?: 'stages' }

/** How a document says what a procedure means, in one language. */
export type DiagramWords = {
  readonly text: (text: Text) => string
  readonly clauses: (source: Source) => string
  readonly kinds: Readonly<Record<OutlineKind, string>>
  /** «3 рабочих дня»; `title` names a length that is an answer. */
  readonly term: (term: TermDeadline | Period, title: (path: string) => string) => string
  readonly every: (every: Every) => string
  readonly since: (term: string, event: string) => string
  readonly day: (iso: string) => string
  /** An act and who does it, and whom it is addressed to. */
  readonly by: (act: string, role: string, to?: string) => string
  /** A task of another role that this one takes part in, and one that is addressed to another role. */
  readonly received: (act: string, from: string) => string
  readonly passed: (act: string, to: string) => string
  /** What stands round a stage: where it comes from, leads to, may end, what may go on beside it. */
  readonly groups: Readonly<Record<'from' | 'next' | 'closings' | 'beside', string>>
  /** The last day of a period. */
  readonly endOf: (title: string) => string
  /** What stands where an act names no day. */
  readonly undated: string
  /** Where a condition is too long to be said, and where it is said. */
  readonly conditional: string
  readonly onCondition: (condition: string) => string
  readonly states: StateWords
  readonly optional: string
}

type Said = Readonly<Record<'done' | 'consent' | 'answered', (title: string) => string>>
type Signs = Readonly<Record<'==' | '!=' | '<' | '<=' | '>' | '>=', string>>

/** How a condition is said. */
export type StateWords = {
  readonly so: Said
  readonly not: Said
  readonly values: Signs
  readonly dates: Signs
  readonly all: (parts: readonly string[]) => string
  readonly any: (parts: readonly string[]) => string
  readonly nor: (parts: readonly string[]) => string
  readonly named: (title: string) => string
  readonly dayOf: (title: string) => string
  readonly thisDay: string
  readonly age: (day: string) => string
  readonly yes: string
  readonly no: string
}
