import { formHref, partHref } from './address.ts'
import { agenciesOf } from './calendars-of.ts'
import { dutyEntries, type Entry } from './matrix.ts'
import { type Step, stepsOf } from './steps.ts'
import type { Basis, Teller } from './teller.ts'
import { deadlineOf, everyOf, type TermView } from './term-of.ts'

export type PartTask = Basis & {
  readonly key: string
  readonly title: string
  readonly href: string
  readonly terms: readonly TermView[]
  readonly from?: string
  readonly to?: string
  readonly helps?: string
  readonly together: readonly string[]
  readonly optional?: true
  readonly form?: { readonly title: string; readonly href: string }
}

/** What passes between two: an act, and the papers that go with it. */
export type Passing = {
  readonly key: string
  readonly who: string
  readonly title: string
  readonly href: string
  readonly papers: readonly string[]
}

/** One organisation's part of a procedure. */
export type Part = {
  readonly title: string
  readonly roles: readonly string[]
  readonly stages: readonly { readonly name: string; readonly title: string; readonly tasks: readonly PartTask[] }[]
  readonly incoming: readonly Passing[]
  readonly outgoing: readonly Passing[]
  readonly duties: readonly Entry[]
}

/** Whoever has a part: every agency that is bound to a role, and every role nobody is bound to. */
export function parties(
  teller: Teller,
): readonly { readonly name: string; readonly title: string; readonly href: string }[] {
  const { version, text, base } = teller
  const roles = Object.keys(version.workflow.roles)
  const bound = new Set(roles.flatMap((role) => agenciesOf(role, teller)))
  const agencies = [...bound].map((id) => ({ name: id, title: text(version.region.agencies[id]?.title ?? id) }))
  const unbound = roles
    .filter((role) => agenciesOf(role, teller).length === 0)
    .map((role) => ({ name: role, title: teller.role(role) }))
  return [...agencies, ...unbound.filter(({ name }) => !bound.has(name))].map((one) => ({
    ...one,
    href: partHref(base, one.name),
  }))
}

/** The part of an agency, in all its roles, or of one role; undefined where there is none of that name. */
export function partOf(who: string, teller: Teller): Part | undefined {
  const { version, text } = teller
  const all = Object.keys(version.workflow.roles)
  const played = all.filter((role) => agenciesOf(role, teller).includes(who))
  const roles = played.length > 0 ? played : all.filter((role) => role === who)
  if (roles.length === 0) return undefined
  const isOurs = (role: string | undefined) => role !== undefined && roles.includes(role)
  const steps = stepsOf(teller).filter(
    ({ task }) => isOurs(task.role) || isOurs(task.to) || task.with?.some(isOurs) === true,
  )
  const names = [...new Set(steps.map(({ holder }) => holder.name))]
  const agency = Object.hasOwn(version.region.agencies, who) ? version.region.agencies[who] : undefined
  return {
    title: agency && played.length > 0 ? text(agency.title) : teller.role(who),
    roles,
    stages: names.map((name) => {
      const own = steps.filter(({ holder }) => holder.name === name)
      return { name, title: own[0]?.holder.title ?? name, tasks: own.map((step) => taskOf(step, isOurs, teller)) }
    }),
    incoming: steps
      .filter(({ task }) => !isOurs(task.role) && isOurs(task.to))
      .map((step) => passing(step, step.task.role, teller)),
    outgoing: steps
      .filter(({ task }) => isOurs(task.role) && task.to !== undefined && !isOurs(task.to))
      .map((step) => passing(step, step.task.to ?? '', teller)),
    duties: roles.flatMap((role) => dutyEntries(role, teller)),
  }
}

function taskOf(
  { id, task, title, href, holder }: Step,
  isOurs: (role: string | undefined) => boolean,
  teller: Teller,
): PartTask {
  const { version, text, base, role } = teller
  const form = task.form === undefined ? undefined : version.forms[task.form]
  const isOwn = isOurs(task.role)
  const isHelp = !isOwn && task.with?.some(isOurs)
  return {
    key: id,
    title,
    href,
    ...teller.basis(task),
    terms: [
      ...(task.deadline ? [deadlineOf(task.deadline, teller)] : []),
      ...(task.every ? [everyOf(task.every, holder.title, teller)] : []),
    ],
    ...(isOwn || isHelp ? {} : { from: role(task.role) }),
    ...(isOwn && task.to !== undefined ? { to: role(task.to) } : {}),
    ...(isHelp ? { helps: role(task.role) } : {}),
    together: (task.with ?? []).filter((one) => !isOurs(one)).map(role),
    ...(task.optional ? { optional: true } : {}),
    ...(form ? { form: { title: text(form.title), href: formHref(base, form.id) } } : {}),
  }
}

function passing({ id, task, title, href }: Step, other: string, teller: Teller): Passing {
  const { version, text } = teller
  const titles = (form: string | undefined) => (form === undefined ? [] : [text(version.forms[form]?.title ?? form)])
  const handed = task.hands?.flatMap((name) => {
    const step = stepsOf(teller).find((one) => one.id === name)
    return step ? (step.task.form === undefined ? [step.title] : titles(step.task.form)) : []
  })
  return {
    key: id,
    who: teller.role(other),
    title,
    href,
    papers: [...new Set([...(handed ?? []), ...titles(task.form)])],
  }
}
