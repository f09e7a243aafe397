import { problem } from '#engine/result'
import { recorderOf } from './agency-of.ts'
import { missingOf } from './agenda.ts'
import type { Case } from './case.ts'
import { caseScope } from './case-scope.ts'
import { checkAnswers } from './check-answers.ts'
import type { FactEvent } from './event.ts'
import { applyFact } from './evolve.ts'
import { doingsOf, lastDoing } from './find-done.ts'
import { isBefore } from './moment.ts'
import { type OpenTask, openTasks } from './open-tasks.ts'
import { taskKey } from './place.ts'
import type { Refusal } from './refusal.ts'
import type { Rules } from './rules.ts'

type TaskEvent = Extract<FactEvent, { type: 'task-done' | 'task-waived' }>

/** Why a task cannot be done, or waived, on a day by an agency. */
export function checkTask(rules: Rules, state: Case, event: TaskEvent): readonly Refusal[] {
  const key = taskKey(event.task, event.run)
  const open = openTasks(rules, state, event.on).find((other) => other.key === key)
  if (!open) return [problem(codeOfAbsence(rules, state, event), [], { task: event.task })]
  const mover = recorderOf(rules, state, open.task, open.scope)
  if (mover !== event.agency) return [problem('not-your-move', [], { task: event.task, agency: mover ?? '' })]
  if (open.paused !== undefined) return [problem('task-paused', [], { task: event.task, by: open.paused })]
  if (event.type === 'task-waived') return event.reason.trim() === '' ? [problem('reason-missing', ['reason'])] : []
  if (open.waitsFor.length > 0) return [problem('task-waits', [], { task: event.task, for: open.waitsFor.join(', ') })]
  const early = checkBasis(rules, state, open, event.on)
  const answers = checkAnswers(rules, state, event)
  // On a day too early nothing that is required can be so: the day is what to put right.
  return early.length > 0 ? [...early, ...answers] : [...answers, ...checkRequirements(rules, state, open, event)]
}

function codeOfAbsence(
  rules: Rules,
  state: Case,
  event: TaskEvent,
): 'case-closed' | 'task-already-done' | 'task-not-open' {
  if (lastDoing(rules.version.workflow, state, event.task, event.run)) return 'task-already-done'
  return state.status === 'closed' ? 'case-closed' : 'task-not-open'
}

// A date may not lie before the stage or branch began, nor before the tasks it comes after, nor before its term's start.
function checkBasis(rules: Rules, state: Case, { task, run, scope, began }: OpenTask, on: string): readonly Refusal[] {
  const { workflow } = rules.version
  const after = (task.after ?? []).flatMap((other) =>
    doingsOf(workflow, state, other, run?.key)
      .slice(-1)
      .map((done) => done.on),
  )
  const { deadline } = task
  const start =
    deadline && 'from' in deadline && deadline.direction !== 'before' && !/^\d/.test(deadline.from)
      ? scope.read(deadline.from)
      : undefined
  const anchor = start?.type === 'date' || start?.type === 'date-time' ? [start.value] : []
  const later = [began, ...after, ...anchor].filter((basis) => isBefore(on, basis))
  const basis = later.at(-1)
  return basis === undefined ? [] : [problem('date-before-basis', ['on'], { on, basis })]
}

// Requirements are judged as of the act itself: its own answers already count.
function checkRequirements(rules: Rules, state: Case, { task, run }: OpenTask, event: FactEvent): readonly Refusal[] {
  const scope = caseScope(rules, applyFact(rules, state, event), event.on, run?.key)
  return missingOf(task.requires, { scope }).map(({ name }) =>
    problem('requirement-unmet', ['requires', name], { name }),
  )
}
