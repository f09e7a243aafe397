import { type Problem, problem } from '#engine/result'
import type { BasisField } from './basis.ts'

/** Why the studio does not do what it is asked. */
export type StudioRefusal =
  | 'unknown-draft'
  | 'draft-closed'
  | 'stale-revision'
  | 'nothing-changed'
  | 'no-place'
  | 'too-large'
  | 'too-many-files'
  | 'bad-text'
  | 'base-moved'
  | 'calendar-removed'
  | 'effective-too-early'
  | 'has-problems'
  | `no-basis-${BasisField}`

export type Refused = { readonly type: 'refused'; readonly problems: readonly Problem<StudioRefusal>[] }

export function refused(code: StudioRefusal, params?: Problem['params']): Refused {
  return { type: 'refused', problems: [problem(code, [], params)] }
}
