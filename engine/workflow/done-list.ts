import type { Done } from './case.ts'

const indexes = new WeakMap<readonly Done[], ReadonlyMap<string, readonly Done[]>>()
const none: readonly Done[] = []

/** The doings of a task, oldest first. */
export function doneOf(done: readonly Done[], task: string): readonly Done[] {
  const index = indexes.get(done)
  return index ? (index.get(task) ?? none) : done.filter((one) => one.task === task)
}

/** The last doing of a task that is wanted. */
export function lastDone(done: readonly Done[], task: string, isWanted: (one: Done) => boolean): Done | undefined {
  const list = indexes.get(done)?.get(task) ?? (indexes.has(done) ? none : done)
  for (let at = list.length - 1; at >= 0; at--) {
    const one = list[at]
    if (one && one.task === task && isWanted(one)) return one
  }
  return undefined
}

export type Add = (done: readonly Done[], one: Done) => readonly Done[]

/** Adds to a list by making another, as everyone does who hands the states in between out. */
export const added: Add = (done, one) => [...done, one]

/** A list that grows in place and knows its doings by task, for a fold that keeps the states in between to itself. */
export function growingList(): { readonly done: readonly Done[]; readonly add: Add } {
  const done: Done[] = []
  const index = new Map<string, Done[]>()
  indexes.set(done, index)
  return {
    done,
    add(list, one) {
      if (list !== done) return [...list, one]
      done.push(one)
      const before = index.get(one.task)
      if (before) before.push(one)
      else index.set(one.task, [one])
      return done
    },
  }
}
