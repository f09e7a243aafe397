import { fail, type Problem, problem } from '#engine/result'

/** Why a command is refused; answers' own problems keep their codes. */
export type RefusalCode =
  | 'case-already-open'
  | 'case-absent'
  | 'case-closed'
  | 'stale-revision'
  | 'bad-date'
  | 'bad-time'
  | 'time-without-offset'
  | 'year-unbelievable'
  | 'date-before-birth'
  | 'end-before-act'
  | 'reversal-before-entry'
  | 'date-in-future'
  | 'date-before-basis'
  | 'unknown-entry'
  | 'procedure-not-in-force'
  | 'task-not-open'
  | 'task-already-done'
  | 'task-waits'
  | 'task-paused'
  | 'not-your-move'
  | 'requirement-unmet'
  | 'reason-missing'
  | 'choice-not-open'
  | 'choice-unmet'
  | 'no-consent-to-withdraw'
  | 'not-theirs-to-consent'
  | 'bad-until'
  | 'until-before-consent'
  | 'no-such-entry'
  | 'later-entry-rests-on-it'

export type Refusal = Problem

export function refuse(
  code: RefusalCode,
  params?: Problem['params'],
  path: Problem['path'] = [],
): ReturnType<typeof fail<Refusal>> {
  return fail<Refusal>([problem(code, path, params)])
}
