import { holds, type Scope } from '#engine/expression'
import type { Transition } from '#engine/schema'
import { type Case, currentVisit, type Run } from './case.ts'
import { caseScope } from './case-scope.ts'
import { lastDone } from './done-list.ts'
import { laterOf } from './moment.ts'
import { latestDay, moveDay } from './move-day.ts'
import { type OwnWays, ownMoves } from './own-ways.ts'
import type { Rules } from './rules.ts'

/** How often a case may move in a row after one fact. */
const bound = 50

/** Lets a case move by itself after a fact of a day: branches open and end, the first transition that holds is taken. */
export function settleMoves(rules: Rules, state: Case, on: string): Case {
  return settling(rules, state, on, latestDay(state, on)).state
}

/** The same, and whether the case has come to rest; `latest` is the latest legal date the case knows of. */
export function settling(
  rules: Rules,
  state: Case,
  on: string,
  latest: string,
): { readonly state: Case; readonly isAtRest: boolean } {
  let now = state
  for (let step = 0; step < bound; step++) {
    const next = endBranches(rules, openBranches(rules, moveStage(rules, now, on, latest), on, latest), on, latest)
    if (next === now) return { state: now, isAtRest: true }
    now = next
  }
  return { state: now, isAtRest: false }
}

function moveStage(rules: Rules, state: Case, on: string, latest: string): Case {
  const visit = state.status === 'open' ? currentVisit(state) : undefined
  const stage = visit && ownMoves(rules.version.workflow).stages.get(visit.stage)
  if (!stage || stage.ways.length === 0) return state
  const isMet = ({ when }: Transition, known: Case, scope: Scope) =>
    when ? holds(when, scope) === true : !isBusy(stage.mandatory, known, scope, state.visits.length - 1)
  const from = laterOf(on, visit.on)
  const scope = caseScope(rules, state, laterOf(latest, from))
  for (const [name, next] of stage.ways)
    if (isMet(next, state, scope)) {
      const day = moveDay(state, from, latest, (known, at) => isMet(next, known, caseScope(rules, known, at)))
      return take(state, name, next, day)
    }
  return state
}

// Whether something that must be done is still open in the present stay, or in an opening of a branch.
function isBusy(mandatory: OwnWays['mandatory'], state: Case, scope: Scope, visit: number, run?: string): boolean {
  const isHere = (one: { readonly visit: number; readonly run?: string }) => one.visit === visit && one.run === run
  return mandatory.some(
    ([id, { when }]) =>
      !lastDone(state.done, id, isHere) &&
      !state.waived.some((waived) => waived.task === id && isHere(waived)) &&
      (!when || holds(when, scope) === true),
  )
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

function openBranches(rules: Rules, state: Case, on: string, latest: string): Case {
  const { opening } = ownMoves(rules.version.workflow)
  if (state.status !== 'open' || opening.length === 0) return state
  const { stage, on: entered = on } = currentVisit(state) ?? {}
  const scope = caseScope(rules, state, laterOf(latest, on))
  const added = opening.flatMap(([name, { during, each, opens }]): Run[] => {
    if (during && (stage === undefined || !during.includes(stage))) return []
    const count = state.runs.filter((run) => run.branch === name).length
    const from = during ? laterOf(on, entered) : on
    if (each !== undefined) {
      const list = scope.read(each)
      const items = list.type === 'list' ? list.items.length : 0
      return Array.from({ length: Math.max(0, items - count) }, (_, at) => run(name, count + at + 1, from))
    }
    const when = opens?.when
    if (!when || count > 0 || holds(when, scope) !== true) return []
    const isMet = (known: Case, at: string) => holds(when, caseScope(rules, known, at)) === true
    return [run(name, 1, moveDay(state, from, latest, isMet))]
  })
  return added.length === 0 ? state : { ...state, runs: [...state.runs, ...added] }
}

export function run(branch: string, number: number, on: string): Run {
  return { branch, key: `${branch}#${number}`, number, on }
}

function endBranches(rules: Rules, state: Case, on: string, latest: string): Case {
  const { branches } = ownMoves(rules.version.workflow)
  let next = state
  for (const open of state.runs) {
    const found = open.ended === undefined ? branches.get(open.branch) : undefined
    if (!found) continue
    const { branch, ways, mandatory } = found
    const from = laterOf(on, open.on)
    const stage = currentVisit(next)?.stage
    const away = branch.during && !branch.outlives && (stage === undefined || !branch.during.includes(stage))
    if ((next.status === 'closed' && !branch.outlives) || away) {
      const last = next.visits.at(-1)
      next = ended(next, open.key, laterOf(from, last?.left ?? last?.on ?? from))
      continue
    }
    const scope = caseScope(rules, next, laterOf(latest, from), open.key)
    if (!branch.next) {
      if (isBusy(mandatory, next, scope, -1, open.key)) continue
      const isDone = (known: Case, at: string) =>
        !isBusy(mandatory, known, caseScope(rules, known, at, open.key), -1, open.key)
      next = ended(next, open.key, moveDay(next, from, latest, isDone))
      continue
    }
    const [name, way] = ways.find(([, { when }]) => when && holds(when, scope) === true) ?? []
    if (name === undefined || !way?.when) continue
    const { when } = way
    const isMet = (known: Case, at: string) => holds(when, caseScope(rules, known, at, open.key)) === true
    const day = moveDay(next, from, latest, isMet)
    next = take(ended(next, open.key, day), name, way, day)
  }
  return next
}

function ended(state: Case, key: string, on: string): Case {
  return { ...state, runs: state.runs.map((run) => (run.key === key ? { ...run, ended: on } : run)) }
}
