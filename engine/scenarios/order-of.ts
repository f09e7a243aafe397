import type { Happening } from '#engine/schema'
import {
  agenda,
  type Case,
  type CaseEvent,
  type Choice,
  choices,
  effective,
  type FactEvent,
  type Order,
  placeOf,
  prefill,
  type Rules,
  replay,
  taskKey,
} from '#engine/workflow'
import type { Difference } from './compare.ts'

type Asked = { readonly order?: Order; readonly mover?: string; readonly differences: readonly Difference[] }

const acts = ['task', 'closing', 'branch', 'transition', 'consent', 'reverse', 'correct', 'waive'] as const

/** What a step of an example asks of a case that has recorded these events, and the agency whose move that is; a step that names no act asks nothing. */
export function orderOf(rules: Rules, events: readonly CaseEvent[], when: Happening): Asked {
  const named = acts.filter((act) => when[act] !== undefined)
  if (named.length > 1) return { differences: [{ what: 'when', expected: ['one act'], actual: named }] }
  const state = replay(rules, events)
  const { on, reason = '', answers = {} } = when
  if (when.task !== undefined || when.waive !== undefined) {
    const key = keyOf(rules, state, when.task ?? when.waive ?? '', when.instance)
    const mover = agenda(rules, state, on).find((item) => item.key === key)?.agency
    const order: Order =
      when.task === undefined
        ? { type: 'waive-task', task: key, reason }
        : { type: 'do-task', task: key, answers: { ...prefill(rules, state, key, on), ...answers } }
    return { order, mover, differences: [] }
  }
  if (when.reverse !== undefined || when.correct !== undefined) {
    const target = effective(events).findLast((fact) => nameOf(fact) === (when.reverse ?? when.correct))
    const entry = target?.sequence ?? 0
    const order: Order =
      when.correct === undefined
        ? { type: 'reverse-entry', entry, reason }
        : { type: 'correct-entry', entry, reason, ...(when.answers ? { answers } : {}) }
    return { order, mover: target?.agency, differences: [] }
  }
  return { ...choiceOrder(choices(rules, state, on), when), differences: [] }
}

function choiceOrder(open: readonly Choice[], when: Happening): Pick<Asked, 'order' | 'mover'> {
  const found = (type: Choice['type'], name: string) =>
    open.findLast(
      (choice) =>
        choice.type === type &&
        choice.name === name &&
        (when.instance === undefined || choice.run === undefined || choice.run.endsWith(`#${when.instance}`)),
    )
  const { closing, branch, transition, consent, answer = 'given', answers = {} } = when
  if (closing !== undefined)
    return { order: { type: 'take-closing', closing, answers }, mover: found('closing', closing)?.agency }
  if (branch !== undefined) return { order: { type: 'open-branch', branch }, mover: found('branch', branch)?.agency }
  if (transition !== undefined) {
    const choice = found('transition', transition)
    return { order: { type: 'take-transition', transition, run: choice?.run }, mover: choice?.agency }
  }
  const { giver, paper, until } = when
  return consent === undefined ? {} : { order: { type: 'record-consent', consent, answer, giver, paper, until } }
}

// The run that is named, else the latest one that is open, else the latest.
function keyOf({ version }: Rules, state: Case, task: string, instance?: number): string {
  const place = placeOf(version.workflow, task)
  if (place?.kind !== 'branch') return taskKey(task)
  const runs = state.runs.filter((run) => run.branch === place.name)
  const latest = runs.findLast((run) => run.ended === undefined) ?? runs.at(-1)
  return taskKey(task, `${place.name}#${instance ?? latest?.number ?? 1}`)
}

function nameOf(fact: FactEvent): string {
  switch (fact.type) {
    case 'case-opened':
      return fact.entry
    case 'task-done':
    case 'task-waived':
      return fact.task
    case 'consent-recorded':
      return fact.consent
    case 'branch-opened':
      return fact.branch
    case 'transition-taken':
      return fact.transition
    case 'closing-taken':
      return fact.closing
  }
}
