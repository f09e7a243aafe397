import { type Result, succeed } from '#engine/result'
import { amend } from './amend.ts'
import { checkFact } from './check-fact.ts'
import type { Command } from './command.ts'
import type { CaseEvent, Fact } from './event.ts'
import { replay } from './evolve.ts'
import { momentFault } from './legal-moment.ts'
import { dateOf } from './moment.ts'
import { splitKey } from './place.ts'
import { type Refusal, refuse } from './refusal.ts'
import type { Rules } from './rules.ts'
import { settled } from './settled.ts'

/**
 * The events a command leads to, or every reason against it. `events` is all the case has recorded so far; nothing
 * is doubled, and a date may lie neither in the future nor before what it rests on.
 */
export function decide(
  rules: Rules,
  command: Command,
  events: readonly CaseEvent[],
): Result<readonly CaseEvent[], Refusal> {
  const state = replay(rules, events)
  const { on, at, today, agency, user } = command
  if (command.revision !== undefined && command.revision !== state.revision)
    return refuse('stale-revision', { seen: command.revision, now: state.revision })
  const fault = momentFault(on)
  if (fault !== undefined) return refuse(fault, { year: on.slice(0, 4) }, ['on'])
  if (dateOf(on) > today) return refuse('date-in-future', { on: dateOf(on), today }, ['on'])
  const stamp = { sequence: state.revision + 1, on, recordedAt: at, agency, user }
  if (command.type === 'reverse-entry' || command.type === 'correct-entry') return amend(rules, command, stamp, events)
  const fact = settled(rules, state, on, factOf(command))
  const problems = checkFact(rules, state, { ...stamp, ...fact })
  return problems.length === 0 ? succeed([{ ...stamp, ...fact }]) : { ok: false, problems }
}

type Order = Exclude<Command, { type: 'reverse-entry' | 'correct-entry' }>

function factOf(command: Order): Fact {
  switch (command.type) {
    case 'open-case':
      return { type: 'case-opened', entry: command.entry, subject: command.subject }
    case 'do-task':
      return { type: 'task-done', ...splitKey(command.task), answers: command.answers }
    case 'waive-task':
      return { type: 'task-waived', ...splitKey(command.task), reason: command.reason }
    case 'record-consent':
      return {
        type: 'consent-recorded',
        consent: command.consent,
        answer: command.answer,
        giver: command.giver,
        paper: command.paper,
        until: command.until,
      }
    case 'open-branch':
      return { type: 'branch-opened', branch: command.branch }
    case 'take-transition':
      return { type: 'transition-taken', transition: command.transition, run: command.run }
    case 'take-closing':
      return { type: 'closing-taken', closing: command.closing, answers: command.answers }
  }
}
