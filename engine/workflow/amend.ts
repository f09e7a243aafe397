import { type Result, succeed } from '#engine/result'
import type { Answers } from '#engine/schema'
import { answersOf } from './answers-of.ts'
import { absent, type Case } from './case.ts'
import { checkFact } from './check-fact.ts'
import type { Command } from './command.ts'
import { effective } from './effective.ts'
import type { CaseEvent, Fact, Stamp } from './event.ts'
import { evolve } from './evolve.ts'
import { isBefore } from './moment.ts'
import { type Refusal, refuse } from './refusal.ts'
import type { Rules } from './rules.ts'
import { settled } from './settled.ts'

type Amending = Extract<Command, { type: 'reverse-entry' | 'correct-entry' }>

/** Takes an entry out, or puts it right in its place, if everything recorded after it still stands. */
export function amend(
  rules: Rules,
  command: Amending,
  stamp: Stamp,
  events: readonly CaseEvent[],
): Result<readonly CaseEvent[], Refusal> {
  const facts = effective(events)
  const target = facts.find((fact) => fact.sequence === command.entry)
  if (!target || (target.type === 'case-opened' && command.type === 'reverse-entry'))
    return refuse('no-such-entry', { entry: command.entry })
  if (target.agency !== command.agency) return refuse('not-your-move', { task: target.type, agency: target.agency })
  if (command.reason.trim() === '') return refuse('reason-missing', {}, ['reason'])
  const { entry, reason } = command
  if (command.type === 'reverse-entry') {
    if (isBefore(stamp.on, target.on))
      return refuse('reversal-before-entry', { on: stamp.on, basis: target.on }, ['on'])
    const event: CaseEvent = { ...stamp, type: 'entry-reversed', entry, reason }
    return verify(rules, [...events, event], event)
  }
  const before = facts.slice(0, facts.indexOf(target)).reduce<Case>((state, fact) => evolve(rules, state, fact), absent)
  const answers = command.answers && answersOf(settled(rules, before, stamp.on, withAnswers(target, command.answers)))
  const event: CaseEvent = { ...stamp, type: 'entry-corrected', entry, correctedOn: stamp.on, answers, reason }
  return verify(rules, [...events, event], event)
}

function verify(
  rules: Rules,
  events: readonly CaseEvent[],
  event: CaseEvent & { readonly entry: number },
): Result<readonly CaseEvent[], Refusal> {
  let state = absent
  for (const fact of effective(events)) {
    const problems = fact.sequence < event.entry ? [] : checkFact(rules, state, fact)
    const first = problems[0]
    if (first && fact.sequence === event.entry) return { ok: false, problems }
    if (first && !isAtOdds(rules, events.slice(0, -1), fact.sequence))
      return refuse('later-entry-rests-on-it', { entry: fact.sequence, on: fact.on, because: first.code })
    state = evolve(rules, state, fact)
  }
  return succeed([event])
}

// An entry made by former rules may not be possible by the present ones: no amendment of another has made it so.
function isAtOdds(rules: Rules, events: readonly CaseEvent[], sequence: number): boolean {
  let state = absent
  for (const fact of effective(events)) {
    if (fact.sequence === sequence) return checkFact(rules, state, fact).length > 0
    state = evolve(rules, state, fact)
  }
  return false
}

function withAnswers(fact: Fact, answers: Answers): Fact {
  if (fact.type === 'task-done' || fact.type === 'closing-taken') return { ...fact, answers }
  return fact.type === 'case-opened' ? { ...fact, subject: answers } : fact
}
