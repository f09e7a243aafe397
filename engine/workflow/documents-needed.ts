import { type Expression, evaluate, isList, operatorOf, type Scope } from '#engine/expression'
import type { Task } from '#engine/schema'
import type { Case } from './case.ts'
import { formContext } from './case-scope.ts'
import { documentTerms } from './documents-valid.ts'
import type { DueDate } from './due-date.ts'
import { dateOf } from './moment.ts'
import type { OpenTask } from './open-tasks.ts'
import type { Rules } from './rules.ts'

/** A paper that an open task needs, and the last day it is good for; `warning` where it may not be good on the day of the act. */
export type DocumentNeeded = {
  readonly task: string
  readonly field: string
  readonly through: string
  readonly warning?: 'expired' | 'before-day' | 'within-week'
}

/** The day a task is appointed for (ISO date or date-time), where the definition says which answer tells it. */
export function plannedOf({ task, scope }: OpenTask): string | undefined {
  const day = task.planned === undefined ? undefined : scope.read(task.planned)
  return day?.type === 'date' || day?.type === 'date-time' ? day.value : undefined
}

/**
 * The papers that the requirements of a task ask to be valid, and those it was given before, where their dates are
 * known. Warned of is what is not good on the day the task is appointed for or due, or not for a week from now; where
 * the day of the check is known, only what is not good on that day.
 */
export function documentsNeeded(
  rules: Rules,
  state: Case,
  open: OpenTask,
  due: DueDate | undefined,
  on: string,
): readonly DocumentNeeded[] {
  const { id, task, run, scope, times } = open
  const needed = new Map(checksOf(task).map(({ path, day }) => [path, checkedOn(day, scope)]))
  if (task.repeats && times > 0) needed.set(id, undefined)
  if (needed.size === 0) return []
  const context = formContext(rules, state, on, run?.key)
  const planned = plannedOf(open)
  const isAhead = planned !== undefined && dateOf(planned) >= dateOf(on)
  const day = isAhead ? planned : due?.type === 'dated' ? due.due : undefined
  return [...needed].flatMap(([path, checked]) => {
    const [name = '', field] = path.split('.')
    return documentTerms(rules, state, name, context, run?.key).flatMap((term): readonly DocumentNeeded[] => {
      const { through } = term
      if (through === undefined || (field !== undefined && field !== term.field)) return []
      const warning =
        checked === undefined ? warningOf(through, day, dateOf(on)) : through < checked ? 'expired' : undefined
      return [{ task: name, field: term.field, through, ...(warning ? { warning } : {}) }]
    })
  })
}

function warningOf(through: string, day: string | undefined, today: string): DocumentNeeded['warning'] {
  if (through < today) return 'expired'
  if (day !== undefined && through < dateOf(day)) return 'before-day'
  return through <= Temporal.PlainDate.from(today).add({ weeks: 1 }).toString() ? 'within-week' : undefined
}

/** The day on which a requirement looks at the papers, once it is known; that of the act itself is still to come. */
function checkedOn(day: Expression, scope: Scope): string | undefined {
  const [operator, path] = operatorOf(day) ?? []
  if (operator === 'var' && path === 'on') return undefined
  const value = evaluate(day, scope)
  return value.type === 'date' || value.type === 'date-time' ? dateOf(value.value) : undefined
}

type Check = { readonly path: string; readonly day: Expression }

const checks = new WeakMap<Task, readonly Check[]>()

function checksOf(task: Task): readonly Check[] {
  const known = checks.get(task)
  if (known) return known
  const found = [task.requires, task.recommends].flatMap((all) =>
    Object.values(all ?? {}).flatMap(({ when }) => when.flatMap(checksIn)),
  )
  checks.set(task, found)
  return found
}

function checksIn(expression: Expression): readonly Check[] {
  if (isList(expression)) return expression.flatMap(checksIn)
  const [operator, argument] = operatorOf(expression) ?? []
  if (operator === undefined || argument === undefined) return []
  if (operator !== 'valid' || !isList(argument)) return checksIn(argument)
  const [path, day] = argument
  return typeof path === 'string' && day !== undefined ? [{ path, day }] : []
}
