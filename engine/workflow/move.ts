import { holds } from '#engine/expression'
import { own } from '#engine/record'
import type { Transition } from '#engine/schema'
import { type Case, currentVisit, type Run } from './case.ts'
import { caseScope } from './case-scope.ts'
import { isMandatory, openTasks } from './open-tasks.ts'
import type { Rules } from './rules.ts'

const bound = 50

/** Lets a case move by itself after a fact: branches open and end, the first transition that holds is taken. */
export function settleMoves(rules: Rules, state: Case, on: string): Case {
  let now = state
  for (let step = 0; step < bound; step++) {
    const next = endBranches(rules, openBranches(rules, moveStage(rules, now, on), on), on)
    if (next === now) return now
    now = next
  }
  return now
}

function moveStage(rules: Rules, state: Case, on: string): Case {
  const visit = currentVisit(state)
  const stage = visit && own(rules.version.workflow.stages, visit.stage)
  if (state.status !== 'open' || !stage || !visit) return state
  const scope = caseScope(rules, state, on)
  const idle = () => !openTasks(rules, state, on).some((open) => !open.run && !open.carried && isMandatory(open))
  const found = Object.entries(stage.next).find(
    ([, next]) => next.by === undefined && (next.when ? holds(next.when, scope) === true : idle()),
  )
  return found ? take(state, found[0], found[1], on) : state
}

/** The case after a transition: in another stage, or closed; one that leads back from a closed case opens it again. */
export function take(state: Case, name: string, transition: Transition, on: string): Case {
  const visits = state.visits.map((visit) => (visit.left === undefined ? { ...visit, left: on } : visit))
  if (transition.to !== undefined) {
    const { closed, ground, ...open } = state
    const before: Case = closed === undefined ? state : { ...open, status: 'open' }
    return { ...before, visits: [...visits, { stage: transition.to, on, via: name }] }
  }
  return transition.close === undefined ? state : close({ ...state, visits }, transition.close, on)
}

/** The case closed on a ground; an earlier ground that led to the winding-up stays, and so does the day of a case closed already. */
export function close(state: Case, closing: string, on: string): Case {
  if (state.status === 'closed') return state
  const visits = state.visits.map((visit) => (visit.left === undefined ? { ...visit, left: on } : visit))
  return { ...state, visits, status: 'closed', closed: on, ground: state.ground ?? { closing, on, answers: {} } }
}

function openBranches(rules: Rules, state: Case, on: string): Case {
  const stage = currentVisit(state)?.stage
  const added = Object.entries(rules.version.workflow.branches ?? {}).flatMap(([name, branch]): Run[] => {
    if (state.status !== 'open' || (branch.during && (stage === undefined || !branch.during.includes(stage)))) return []
    const count = state.runs.filter((run) => run.branch === name).length
    if (branch.each !== undefined) {
      const list = caseScope(rules, state, on).read(branch.each)
      const items = list.type === 'list' ? list.items.length : 0
      return Array.from({ length: Math.max(0, items - count) }, (_, at) => run(name, count + at + 1, on))
    }
    const opens = branch.opens?.by === undefined && branch.opens?.when
    return opens && count === 0 && holds(opens, caseScope(rules, state, on)) === true ? [run(name, 1, on)] : []
  })
  return added.length === 0 ? state : { ...state, runs: [...state.runs, ...added] }
}

export function run(branch: string, number: number, on: string): Run {
  return { branch, key: `${branch}#${number}`, number, on }
}

function endBranches(rules: Rules, state: Case, on: string): Case {
  let next = state
  for (const open of state.runs.filter((other) => other.ended === undefined)) {
    const branch = own(rules.version.workflow.branches, open.branch)
    if (!branch) continue
    const ended = {
      ...next,
      runs: next.runs.map((other) => (other.key === open.key ? { ...other, ended: on } : other)),
    }
    const stage = currentVisit(next)?.stage
    const away = branch.during && !branch.outlives && (stage === undefined || !branch.during.includes(stage))
    if ((next.status === 'closed' && !branch.outlives) || away) next = ended
    else if (branch.next) {
      const scope = caseScope(rules, next, on, open.key)
      const found = Object.entries(branch.next).find(
        ([, way]) => way.by === undefined && way.when && holds(way.when, scope) === true,
      )
      if (found) next = take(ended, found[0], found[1], on)
    } else if (!openTasks(rules, next, on).some((task) => task.run?.key === open.key && isMandatory(task))) next = ended
  }
  return next
}
