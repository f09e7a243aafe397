import { partHref } from './address.ts'
import { holdersOf, type Step, stepsOf } from './steps.ts'
import type { Basis, Teller } from './teller.ts'
import { deadlineOf, everyOf, type TermView } from './term-of.ts'

/** One duty in a cell; `shared` are the other organisations that answer for the same. */
export type Entry = Basis & {
  readonly key: string
  readonly title: string
  readonly href?: string
  readonly terms: readonly TermView[]
  readonly helps?: string
  readonly shared: readonly string[]
  readonly optional?: true
}

export type Matrix = {
  readonly columns: readonly { readonly name: string; readonly title: string; readonly href: string }[]
  readonly rows: readonly {
    readonly name: string
    readonly kind: 'stage' | 'branch' | 'duties'
    readonly title: string
    readonly cells: readonly { readonly role: string; readonly entries: readonly Entry[] }[]
  }[]
}

/** Who does what at which stage; a column for every role that does anything, a row of duties without a person in them. */
export function matrixOf(teller: Teller, duties: string): Matrix {
  const { workflow } = teller.version
  const steps = stepsOf(teller)
  const dutiesOf = Object.entries(workflow.duties ?? {})
  const busy = Object.entries(workflow.roles).filter(
    ([name]) =>
      steps.some(({ task }) => task.role === name || task.with?.includes(name)) ||
      dutiesOf.some(([, { role }]) => role === name),
  )
  const rows = holdersOf(teller).map(({ name, kind, title }) => ({
    name,
    kind,
    title,
    cells: busy.map(([role]) => ({
      role,
      entries: steps.filter(({ holder }) => holder.name === name).flatMap((step) => entriesOf(step, role, teller)),
    })),
  }))
  const last = {
    name: 'duties',
    kind: 'duties' as const,
    title: duties,
    cells: busy.map(([role]) => ({ role, entries: dutyEntries(role, teller) })),
  }
  return {
    columns: busy.map(([name, { title }]) => ({ name, title: teller.text(title), href: partHref(teller.base, name) })),
    rows: [...rows, ...(dutiesOf.length === 0 ? [] : [last])],
  }
}

function entriesOf(step: Step, role: string, teller: Teller): readonly Entry[] {
  const { task, id, title, href, holder } = step
  const all = [task.role, ...(task.with ?? [])]
  if (!all.includes(role)) return []
  const others = all.filter((one) => one !== role && teller.version.workflow.roles[one]?.kind !== 'person')
  const isPerson = teller.version.workflow.roles[role]?.kind === 'person'
  return [
    {
      key: id,
      title,
      href,
      ...teller.basis(task),
      terms: [
        ...(task.deadline ? [deadlineOf(task.deadline, teller)] : []),
        ...(task.every ? [everyOf(task.every, holder.title, teller)] : []),
      ],
      shared: isPerson ? [] : others.map(teller.role),
      ...(task.role === role ? {} : { helps: teller.role(task.role) }),
      ...(task.optional ? { optional: true } : {}),
    },
  ]
}

export function dutyEntries(role: string, teller: Teller): readonly Entry[] {
  return Object.entries(teller.version.workflow.duties ?? {}).flatMap(([key, duty]) =>
    duty.role === role
      ? [
          {
            key,
            title: teller.text(duty.title),
            ...teller.basis(duty),
            terms: [
              ...(duty.deadline ? [deadlineOf(duty.deadline, teller)] : []),
              ...(duty.every ? [everyOf(duty.every, '', teller)] : []),
            ],
            shared: [],
          },
        ]
      : [],
  )
}
