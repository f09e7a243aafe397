import type { Answers } from '#engine/schema'
import type { Done } from '#engine/workflow'
import { type Look, readableDone } from './case/readable.ts'

export type { CaseActor } from './case/case-actor.ts'
export type { CaseFile } from './case/case-file.server.ts'
export { draftKey } from './case/draft-key.ts'
export { execute, type Sent } from './case/execute.server.ts'
export { type CaseView, loadCase } from './case/load-case.server.ts'
export { type Opening, openCase } from './case/open-case.server.ts'
export { type OpeningWay, openings } from './case/openings.server.ts'
export { readableSubject } from './case/readable.ts'

export type { OrderCode } from './case/refuse-order.ts'

/** What an agency (its id without the region) may read of a task done; undefined where the form is none of its business. */
export function readableAnswers(look: Look, agency: string, done: Done): Answers | undefined {
  return readableDone({ ...look, agency }, done)
}
