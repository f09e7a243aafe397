import type { Procedure, Workflow } from '#engine/schema'
import { actHref } from './address.ts'
import { actOf, type Teller } from './teller.ts'

/** Whether a procedure is in force on a day. */
export type Force = { readonly from: string; readonly to?: string; readonly state: 'in-force' | 'expired' | 'not-yet' }

/** What stands over every page of a procedure. */
export type Summary = {
  readonly base: string
  readonly title: string
  readonly region: string
  readonly force: Force
  readonly act?: { readonly title: string; readonly href: string }
}

export function summaryOf(teller: Teller, day: string): Summary {
  const { version, acts, base, text } = teller
  const { region, name, workflow } = version
  const main = mainAct(workflow)
  const act = main === undefined ? undefined : acts[main]
  return {
    base,
    title: text(workflow.title),
    region: text(region.title),
    force: forceOf(region.procedures[name]?.inForce ?? { from: day }, day),
    ...(act && main ? { act: { title: text(act.title), href: actHref(base, main) } } : {}),
  }
}

export function forceOf({ from, to }: Procedure['inForce'], day: string): Force {
  const state = day < from ? 'not-yet' : to !== undefined && day > to ? 'expired' : 'in-force'
  return { from, ...(to === undefined ? {} : { to }), state }
}

/** The act a procedure rests on. */
export function mainAct({ source = [] }: Workflow): string | undefined {
  const [ref] = [source].flat()
  return ref === undefined ? undefined : actOf(ref)
}
