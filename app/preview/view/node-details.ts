import { conditionText, nodeId } from '#engine/diagram'
import type { Condition, Requirements } from '#engine/schema'
import { formHref, nodeHref } from './address.ts'
import { holdersOf, type Step, stepsOf } from './steps.ts'
import type { Basis, Teller } from './teller.ts'
import { deadlineOf, everyOf, periodOf, type TermView } from './term-of.ts'

type Titled = Basis & { readonly key: string; readonly title: string; readonly href?: string }

/** What the panel beside a diagram says of a box. */
export type NodeDetail = Basis & {
  readonly kind: 'task' | 'stage' | 'branch' | 'entry' | 'closing'
  readonly title: string
  readonly who?: string
  readonly whom?: string
  readonly together?: string
  readonly form?: Titled
  readonly hands?: string
  readonly terms: readonly TermView[]
  readonly needs: readonly Titled[]
  readonly advice: readonly Titled[]
  readonly leads: readonly Titled[]
  readonly during?: string
  /** On what condition, where it can be said. */
  readonly condition?: string
  readonly notes: readonly ('conditional' | 'optional' | 'repeats')[]
  /** The stage to open: the box's own, or the one it stands in. */
  readonly href?: string
}

const empty = { terms: [], needs: [], advice: [], leads: [], notes: [] }

/** Every box of a procedure by its Mermaid id. */
export function nodeDetails(teller: Teller): Readonly<Record<string, NodeDetail>> {
  const { version, text, role, basis } = teller
  const { entries, closings, stages } = version.workflow
  const stage = (name: string): Titled => ({
    key: name,
    title: text(stages[name]?.title ?? name),
    href: nodeHref(teller.base, name, nodeId('stage', name)),
    clauses: [],
  })
  const all: (readonly [string, NodeDetail])[] = [
    ...stepsOf(teller).map((step) => [step.node, taskDetail(step, teller)] as const),
    ...holdersOf(teller).map((one) => [nodeId(one.kind, one.name), holderDetail(one, teller)] as const),
    ...Object.entries(entries).map(([name, { title, to, by, ...norm }]) => {
      const who = by === undefined ? {} : { who: role(by) }
      return [
        nodeId('entry', name),
        { ...empty, kind: 'entry', title: text(title), leads: [stage(to)], ...who, ...basis(norm) },
      ] as const
    }),
    ...Object.entries(closings).map(([name, { title, to, by, form, requires, during, when, ...norm }]) => {
      const detail: NodeDetail = {
        ...empty,
        kind: 'closing',
        title: text(title),
        ...basis(norm),
        ...(by === undefined ? {} : { who: role(by) }),
        ...(form === undefined ? {} : { form: formOf(form, teller) }),
        ...(during === undefined ? {} : { during: during.map((one) => stage(one).title).join(', ') }),
        needs: requirements(requires, teller),
        leads: to === undefined ? [] : [stage(to)],
        ...conditionOf(when, teller),
        notes: when ? ['conditional'] : [],
      }
      return [nodeId('closing', name), detail] as const
    }),
  ]
  return Object.fromEntries(all)
}

function taskDetail({ task, title, holder }: Step, teller: Teller): NodeDetail {
  const { role, basis, version } = teller
  const instead = version.workflow.roles[task.role]?.instead
  const handed = stepsOf(teller).filter(({ id }) => task.hands?.includes(id))
  return {
    ...empty,
    kind: 'task',
    title,
    ...basis(task),
    who: instead === undefined ? role(task.role) : `${role(task.role)} / ${role(instead.role)}`,
    ...(task.to === undefined ? {} : { whom: role(task.to) }),
    ...(task.with ? { together: task.with.map(role).join(', ') } : {}),
    ...(task.form === undefined ? {} : { form: formOf(task.form, teller) }),
    ...(handed.length === 0 ? {} : { hands: handed.map((one) => one.title).join('; ') }),
    terms: [
      ...(task.deadline ? [deadlineOf(task.deadline, teller)] : []),
      ...(task.every ? [everyOf(task.every, holder.title, teller)] : []),
    ],
    needs: requirements(task.requires, teller),
    advice: requirements(task.recommends, teller),
    ...conditionOf(task.when, teller),
    notes: [
      ...(task.when ? (['conditional'] as const) : []),
      ...(task.optional ? (['optional'] as const) : []),
      ...(task.repeats ? (['repeats'] as const) : []),
    ],
    href: nodeHref(teller.base, holder.name, nodeId(holder.kind, holder.name)),
  }
}

function holderDetail({ kind, name, title, holder }: ReturnType<typeof holdersOf>[number], teller: Teller): NodeDetail {
  const { version, text, basis, role } = teller
  const { stages, closings } = version.workflow
  const during = 'during' in holder ? holder.during : undefined
  const by = 'opens' in holder ? holder.opens?.by : undefined
  return {
    ...empty,
    kind,
    title,
    ...basis(holder),
    ...(by === undefined ? {} : { who: role(by) }),
    ...(during === undefined ? {} : { during: during.map((one) => text(stages[one]?.title ?? one)).join(', ') }),
    terms: holder.period ? [periodOf(holder.period, teller)] : [],
    leads: Object.entries(holder.next ?? {}).map(([key, next]) => {
      const target = stages[next.to ?? ''] ?? closings[next.close ?? '']
      const named = [next.title, target?.title].flatMap((one) => (one === undefined ? [] : [text(one)]))
      return { key, title: [...new Set(named)].join(' → '), ...basis(next) }
    }),
    href: nodeHref(teller.base, name, nodeId(kind, name)),
  }
}

function conditionOf(when: Condition | undefined, { version, words }: Teller): Pick<NodeDetail, 'condition'> {
  const condition = when && conditionText(version, when, words)
  return condition === undefined ? {} : { condition }
}

function requirements(all: Requirements | undefined, { text, basis }: Teller): readonly Titled[] {
  return Object.entries(all ?? {}).map(([key, one]) => ({ key, title: text(one.title ?? key), ...basis(one) }))
}

function formOf(id: string, { version, text, base }: Teller): Titled {
  return { key: id, title: text(version.forms[id]?.title ?? id), href: formHref(base, id), clauses: [] }
}
