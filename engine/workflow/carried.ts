import { isObject } from '#engine/record'
import type { Answers } from '#engine/schema'
import { answersOf } from './answers-of.ts'
import type { Fact } from './event.ts'
import { splitKey, taskKey } from './place.ts'

/**
 * A name that other rules spell otherwise. `in` of an answer or option is whose answers they are: `subject`,
 * `task:<id>` or `closing:<id>`, as called before; `path` leads to the field, groups and tables on the way.
 */
export type Carried =
  | {
      readonly of: 'task' | 'branch' | 'consent' | 'entry' | 'closing' | 'transition'
      readonly from: string
      readonly to: string
    }
  | { readonly of: 'answer'; readonly in: string; readonly path: readonly string[]; readonly to: string }
  | {
      readonly of: 'option'
      readonly in: string
      readonly path: readonly string[]
      readonly from: string
      readonly to: string
    }

/** The fact in the words of the other rules: answers first, while what they belong to has its former name. */
export function carry<T extends Fact>(fact: T, carried: readonly Carried[]): T {
  return carryNames(carryAnswers(fact, carried), carried)
}

function carryAnswers<T extends Fact>(fact: T, carried: readonly Carried[]): T {
  const answers = answersOf(fact)
  if (!answers) return fact
  const after = carriedAnswers(answers, holderOf(fact), carried)
  return fact.type === 'case-opened' ? { ...fact, subject: after } : { ...fact, answers: after }
}

/** Answers of `subject`, `task:<id>` or `closing:<id>` under the names of the other rules. */
export function carriedAnswers(answers: Answers, holder: string, carried: readonly Carried[]): Answers {
  return carried.reduce<Answers>((now, one) => {
    if (one.of === 'answer' && one.in === holder) return within(now, one.path.slice(0, -1), renamed(one.path, one.to))
    if (one.of === 'option' && one.in === holder)
      return within(now, one.path.slice(0, -1), chosen(one.path, one.from, one.to))
    return now
  }, answers)
}

function holderOf(fact: Fact): string {
  if (fact.type === 'task-done') return `task:${fact.task}`
  return fact.type === 'closing-taken' ? `closing:${fact.closing}` : 'subject'
}

type Change = (record: Answers) => Answers

function within(record: Answers, way: readonly string[], change: Change): Answers {
  const [name, ...rest] = way
  if (name === undefined) return change(record)
  if (!Object.hasOwn(record, name)) return record
  const inner = record[name]
  const into = (one: unknown) => (isObject(one) ? within(one, rest, change) : one)
  return { ...record, [name]: Array.isArray(inner) ? inner.map(into) : into(inner) }
}

function renamed(path: readonly string[], to: string): Change {
  const from = path.at(-1) ?? ''
  return (record) =>
    Object.fromEntries(Object.entries(record).map(([name, value]) => [name === from ? to : name, value]))
}

function chosen(path: readonly string[], from: string, to: string): Change {
  const name = path.at(-1) ?? ''
  const swap = (value: unknown) => (value === from ? to : value)
  return (record) =>
    Object.hasOwn(record, name)
      ? { ...record, [name]: Array.isArray(record[name]) ? record[name].map(swap) : swap(record[name]) }
      : record
}

/** The key of an open task as the other rules spell it. */
export function carriedKey(key: string, carried: readonly Carried[]): string {
  const { task, run } = splitKey(key)
  return taskKey(carriedName('task', task, carried), run === undefined ? undefined : carriedRun(run, carried))
}

function carriedName(of: Carried['of'], name: string, carried: readonly Carried[]): string {
  return carried.reduce((now, one) => (one.of === of && 'from' in one && one.from === now ? one.to : now), name)
}

function carriedRun(run: string, carried: readonly Carried[]): string {
  const [branch = '', number = ''] = run.split('#')
  return `${carriedName('branch', branch, carried)}#${number}`
}

function carryNames<T extends Fact>(fact: T, carried: readonly Carried[]): T {
  const name = (of: Carried['of'], before: string) => carriedName(of, before, carried)
  const inRun = 'run' in fact && fact.run !== undefined ? { run: carriedRun(fact.run, carried) } : {}
  switch (fact.type) {
    case 'case-opened':
      return { ...fact, entry: name('entry', fact.entry) }
    case 'task-done':
    case 'task-waived':
      return { ...fact, ...inRun, task: name('task', fact.task) }
    case 'consent-recorded':
      return { ...fact, consent: name('consent', fact.consent) }
    case 'branch-opened':
      return { ...fact, branch: name('branch', fact.branch) }
    case 'transition-taken':
      return { ...fact, ...inRun, transition: name('transition', fact.transition) }
    case 'closing-taken':
      return { ...fact, closing: name('closing', fact.closing) }
  }
}
