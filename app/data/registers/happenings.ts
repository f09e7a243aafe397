import {
  agenda,
  type Case,
  type CaseEvent,
  effective,
  type FactEvent,
  type Rules,
  replay,
  taskKey,
} from '#engine/workflow'

/** One thing that happened in a case, as registers list it and reports count it. `agency` is the id without the region. */
export type Happening = {
  readonly sequence: number
  readonly kind: 'opened' | 'task' | 'branch' | 'consent' | 'closing' | 'stage' | 'closed'
  readonly name: string
  readonly detail: string
  readonly agency: string
  readonly on: string
  readonly due?: string
  readonly isLate?: boolean
  readonly clause?: string
}

/** What was due of a task when it was done: kept with the case, or judged anew. */
export type Judged = Pick<Happening, 'due' | 'isLate' | 'clause'>

type TaskDone = Extract<FactEvent, { type: 'task-done' }>

/** Everything that happened in a case, by its events as they count now. */
export function happenings(
  state: Case,
  events: readonly CaseEvent[],
  judge: (event: TaskDone) => Judged,
): readonly Happening[] {
  const agency = state.opened?.agency ?? ''
  const moves = state.visits.map(
    ({ stage, on }): Happening => ({ sequence: 0, agency, on, kind: 'stage', name: stage, detail: '' }),
  )
  const ground = state.ground?.closing ?? ''
  const end: readonly Happening[] =
    state.closed === undefined
      ? []
      : [{ sequence: 0, agency, on: state.closed, kind: 'closed', name: ground, detail: '' }]
  return [...effective(events).flatMap((event) => saidBy(event, judge)), ...moves, ...end]
}

function saidBy(event: FactEvent, judge: (event: TaskDone) => Judged): readonly Happening[] {
  const { sequence, agency, on } = event
  const said = (kind: Happening['kind'], name: string, detail = '') => ({ sequence, agency, on, kind, name, detail })
  switch (event.type) {
    case 'case-opened':
      return [said('opened', event.entry)]
    case 'task-done':
      return [{ ...said('task', event.task, event.run), ...judge(event) }]
    case 'consent-recorded':
      return [said('consent', event.consent, event.answer)]
    case 'branch-opened':
      return [said('branch', event.branch)]
    case 'closing-taken':
      return [said('closing', event.closing)]
    case 'task-waived':
    case 'transition-taken':
      return []
  }
}

/** The due date that a task had when it was done, by all that was recorded until then. */
export function judgeTask(rules: Rules, before: readonly CaseEvent[], { task, run, on }: TaskDone): Judged {
  const open = agenda(rules, replay(rules, before), on).find(({ key }) => key === taskKey(task, run))
  // A day that an act only advises is neither kept nor missed.
  if (open?.due?.type !== 'dated' || open.due.soft) return {}
  const { due, why } = open.due
  return { due, isLate: isAfter(on, due), clause: why.source === undefined ? '' : [why.source].flat().join(' ') }
}

// Days where one of the two has no hour, instants where both do.
function isAfter(on: string, due: string): boolean {
  if (on.length <= 10 || due.length <= 10) return on.slice(0, 10) > due.slice(0, 10)
  return Temporal.Instant.compare(Temporal.Instant.from(on), Temporal.Instant.from(due)) > 0
}
