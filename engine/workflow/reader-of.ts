import type { ProcedureVersion } from '#engine/definition'
import type { Scope } from '#engine/expression'
import { type AnswerReader, answerReader } from '#engine/forms'
import { own } from '#engine/record'
import { agenciesOf } from './agencies-of.ts'

const known = new WeakMap<ProcedureVersion, Map<string, AnswerReader>>()

/** What reads the answers of a form of a version: it looks at the version's lists alone, so one serves every case. */
export function readerOf(version: ProcedureVersion, id: string): AnswerReader | undefined {
  const readers = known.get(version) ?? new Map<string, AnswerReader>()
  known.set(version, readers)
  const found = readers.get(id)
  const form = found ? undefined : own(version.forms, id)
  if (!form) return found
  const { catalogues, region } = version
  const made = answerReader(form, { catalogues, agencies: (kind) => agenciesOf(region, kind), outer: nowhere })
  readers.set(id, made)
  return made
}

const nowhere: Scope = {
  read: (path) => ({ type: 'unknown', reason: 'unanswered', path }),
  done: () => false,
  consent: () => false,
  valid: (path) => ({ type: 'unknown', reason: 'unanswered', path }),
  parameter: (path) => ({ type: 'unknown', reason: 'unanswered', path }),
}
