import type { Done } from './case.ts'
import { isBefore } from './moment.ts'

/** What is known of a list that grows: `isInOrder` while each doing is of no earlier day than the one before. */
type Known = { isInOrder: boolean; byTask?: Map<string, Done[]> }

const lists = new WeakMap<readonly Done[], Known>()
const none: readonly Done[] = []

/** From how many doings on it is worth knowing them by task. */
const many = 40

/** The doings of a task in the order in which they were recorded. */
export function doneOf(done: readonly Done[], task: string): readonly Done[] {
  const byTask = lists.get(done)?.byTask
  return byTask ? (byTask.get(task) ?? none) : done.filter((one) => one.task === task)
}

/** The last doing of a task that is wanted, by its legal date; of one day the one recorded last. */
export function lastDone(done: readonly Done[], task: string, isWanted: (one: Done) => boolean): Done | undefined {
  const known = lists.get(done)
  const list = known?.byTask ? (known.byTask.get(task) ?? none) : done
  let last: Done | undefined
  for (let at = list.length - 1; at >= 0; at--) {
    const one = list[at]
    if (!one || one.task !== task || !isWanted(one) || (last && !isLater(one, last))) continue
    if (known?.isInOrder) return one
    last = one
  }
  return last
}

/** Whether a doing comes after another. */
export function isLater(a: Done, b: Done): boolean {
  return isBefore(b.on, a.on) || (!isBefore(a.on, b.on) && a.sequence > b.sequence)
}

/** Doings by their legal dates; of one day in the order in which they were recorded. */
export function inLegalOrder(doings: readonly Done[]): readonly Done[] {
  return doings.length < 2 ? doings : doings.toSorted((a, b) => (isLater(a, b) ? 1 : -1))
}

export type Add = (done: readonly Done[], one: Done) => readonly Done[]

/** Adds to a list by making another, as everyone does who hands the states in between out. */
export const added: Add = (done, one) => [...done, one]

/** A list that grows in place, for a fold that keeps the states in between to itself. */
export function growingList(): { readonly done: readonly Done[]; readonly add: Add } {
  const done: Done[] = []
  const known: Known = { isInOrder: true }
  lists.set(done, known)
  return {
    done,
    add(list, one) {
      if (list !== done) return [...list, one]
      const last = done.at(-1)
      if (last && isBefore(one.on, last.on)) known.isInOrder = false
      done.push(one)
      if (known.byTask) sort(known.byTask, one)
      else if (done.length > many) known.byTask = done.reduce(sort, new Map<string, Done[]>())
      return done
    },
  }
}

function sort(byTask: Map<string, Done[]>, one: Done): Map<string, Done[]> {
  const before = byTask.get(one.task)
  if (before) before.push(one)
  else byTask.set(one.task, [one])
  return byTask
}
