import type { Done } from './case.ts'
import { isBefore } from './moment.ts'

/** The doings of one task as they were recorded; `isInOrder` while each is of no earlier day than the one before. */
type Recorded = { readonly list: Done[]; isInOrder: boolean }

const indexes = new WeakMap<readonly Done[], ReadonlyMap<string, Recorded>>()
const none: readonly Done[] = []

/** The doings of a task in the order in which they were recorded. */
export function doneOf(done: readonly Done[], task: string): readonly Done[] {
  const index = indexes.get(done)
  return index ? (index.get(task)?.list ?? none) : done.filter((one) => one.task === task)
}

/** The last doing of a task that is wanted, by its legal date; of one day the one recorded last. */
export function lastDone(done: readonly Done[], task: string, isWanted: (one: Done) => boolean): Done | undefined {
  const index = indexes.get(done)
  const recorded = index?.get(task)
  const list = index ? (recorded?.list ?? none) : done
  let last: Done | undefined
  for (let at = list.length - 1; at >= 0; at--) {
    const one = list[at]
    if (!one || one.task !== task || !isWanted(one) || (last && !isLater(one, last))) continue
    if (recorded?.isInOrder) return one
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

/** A list that grows in place and knows its doings by task, for a fold that keeps the states in between to itself. */
export function growingList(): { readonly done: readonly Done[]; readonly add: Add } {
  const done: Done[] = []
  const index = new Map<string, Recorded>()
  indexes.set(done, index)
  return {
    done,
    add(list, one) {
      if (list !== done) return [...list, one]
      done.push(one)
      const before = index.get(one.task)
      if (!before) index.set(one.task, { list: [one], isInOrder: true })
      else {
        const last = before.list.at(-1)
        if (last && isBefore(one.on, last.on)) before.isInOrder = false
        before.list.push(one)
      }
      return done
    },
  }
}
