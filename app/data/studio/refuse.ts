import { type Problem, problem } from '#engine/result'
import type { BasisField } from './basis.ts'

/** Why the studio does not do what it is asked. */
export type StudioRefusal =
  | 'unknown-draft'
  | 'draft-closed'
  | 'draft-submitted'
  | 'draft-not-submitted'
  | 'second-person-needed'
  | 'not-rehearsed'
  | 'changes-unsound'
  | 'remark-missing'
  | 'stale-revision'
  | 'nothing-changed'
  | 'base-moved'
  | 'calendar-removed'
  | 'effective-too-early'
  | 'has-problems'
  | `no-basis-${BasisField}`
  | FileRefusal

/** Why a file or an archive is not taken in. */
export type FileRefusal =
  | 'no-place'
  | 'unsafe-path'
  | 'not-json'
  | 'too-large'
  | 'too-many-files'
  | 'bad-text'
  | 'repeated-path'
  | 'link-entry'
  | 'encrypted-entry'
  | 'archive-too-large'
  | 'broken-archive'

export type FileProblem = Problem<FileRefusal>
export type Refused = { readonly type: 'refused'; readonly problems: readonly Problem<StudioRefusal>[] }

export function refused(code: StudioRefusal, params?: Problem['params']): Refused {
  return { type: 'refused', problems: [problem(code, [], params)] }
}
