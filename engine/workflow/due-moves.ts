import { recorderOf } from './agency-of.ts'
import { type Carried, carriedKey } from './carried.ts'
import { absent, type Case } from './case.ts'
import type { DueDate } from './due-date.ts'
import { dueOf } from './due-of.ts'
import { effective } from './effective.ts'
import type { CaseEvent } from './event.ts'
import { evolve, replay } from './evolve.ts'
import { openTasks } from './open-tasks.ts'
import type { Rules } from './rules.ts'

/** Rules a case is judged by from an entry on (the first from 1); past the last entry, since something recorded outside the case. */
export type RulesTurn = { readonly since: number; readonly rules: Rules }

/** The due date of a task that became another one, and what made it so: an entry, or the turn of this index. */
export type DueMove = {
  readonly key: string
  /** How often the task was done before: a later turn of a recurring task has a date of its own. */
  readonly times: number
  readonly from: DueDate
  readonly to: DueDate
  readonly by: { readonly type: 'entry'; readonly sequence: number } | { readonly type: 'rules'; readonly turn: number }
}

/**
 * Every move of a due date in the life of a case, oldest first, computed anew from its entries: nothing of it is stored.
 * A date that only becomes known is no move, unless it was known before.
 */
export function dueMoves(turns: readonly RulesTurn[], events: readonly CaseEvent[], today: string): readonly DueMove[] {
  let told: Told = { dues: [], moves: [] }
  let state = absent
  let turn = 0
  for (const [index, event] of events.entries()) {
    const former = events.slice(0, index)
    const [first, latest] = [turn + 1, lastTurn(turns, event.sequence)]
    turn = latest
    const rules = turns[latest]?.rules
    if (!rules) return []
    if (event.type !== 'rules-changed' && first <= latest && former.length > 0) {
      state = replay(rules, former)
      told = look(told, rules, state, today, { type: 'rules', turn })
    }
    const [fact] = effective([event])
    state = fact ? evolve(rules, state, fact) : replay(rules, events.slice(0, index + 1))
    const carried = event.type === 'rules-changed' ? event.carried : []
    told = look(renamed(told, carried), rules, state, today, { type: 'entry', sequence: event.sequence })
  }
  const last = turns.at(-1)
  if (!last || turn === turns.length - 1) return told.moves
  return look(told, last.rules, replay(last.rules, events), today, { type: 'rules', turn: turns.length - 1 }).moves
}

/** The due dates as they stood after the latest look, and every move so far. */
type Told = { readonly dues: readonly Standing[]; readonly moves: readonly DueMove[] }

function lastTurn(turns: readonly RulesTurn[], sequence: number): number {
  return turns.findLastIndex(({ since }) => since <= sequence)
}

function renamed({ dues, moves }: Told, carried: readonly Carried[]): Told {
  if (carried.length === 0) return { dues, moves }
  const rename = <T extends { readonly key: string }>(one: T): T => ({ ...one, key: carriedKey(one.key, carried) })
  return { dues: dues.map(rename), moves: moves.map(rename) }
}

// A task that is not open now keeps its date: done and taken back, it is the same one.
function look(told: Told, rules: Rules, state: Case, today: string, by: DueMove['by']): Told {
  const now = duesOf(rules, state, today).map((one) => ({ one, former: told.dues.find((other) => isSame(one, other)) }))
  const moved = now.flatMap(({ one: { key, times, due }, former }): readonly DueMove[] =>
    former && face(former.due) !== face(due) && (former.moved || former.due.type !== 'not-started')
      ? [{ key, times, from: former.due, to: due, by }]
      : [],
  )
  const dues = now.map(({ one, former }) => ({
    ...one,
    moved: former?.moved === true || moved.some(({ key }) => key === one.key),
  }))
  const gone = told.dues.filter((other) => !now.some(({ former }) => former === other))
  return { dues: [...dues, ...gone], moves: [...told.moves, ...moved] }
}

type Standing = {
  readonly key: string
  readonly times: number
  readonly stay: number
  readonly due: DueDate
  readonly moved: boolean
}

function duesOf(rules: Rules, state: Case, today: string): readonly Standing[] {
  return openTasks(rules, state, today).flatMap((open) => {
    const due = dueOf(rules, state, open, recorderOf(rules, state, open.task, open.scope), today)
    const stay = state.visits.filter(({ stage }) => stage === open.holder).length
    return due ? [{ key: open.key, times: open.times, stay, due, moved: false }] : []
  })
}

// A stage entered again gives its tasks new dates.
function isSame(a: Standing, b: Standing): boolean {
  return a.key === b.key && a.times === b.times && a.stay === b.stay
}

/** What of a due date makes it the same one. */
function face(due: DueDate): string {
  return due.type === 'dated' ? due.due : due.type
}
