import { preview } from '#app/messages/preview.ts'
import { type Use, usesIn } from '#engine/acts'
import { nodeId } from '#engine/diagram'
import type { Finding } from '#engine/schema'
import { formHref, nodeHref } from './address.ts'
import { mainAct } from './summary.ts'
import type { Teller } from './teller.ts'

export type UseView = { readonly key: string; readonly said: string; readonly href?: string }

export type ActView = {
  readonly id: string
  readonly title: string
  readonly number?: string
  readonly issuer?: string
  readonly signed?: string
  readonly clauses: readonly {
    readonly id: string
    readonly gist: string
    readonly notModelled?: string
    readonly uses: readonly UseView[]
    readonly questions: readonly string[]
  }[]
  readonly findings: readonly {
    readonly id: string
    readonly kind: Finding['kind']
    readonly clauses: readonly string[]
    readonly question: string
    readonly reading?: string
    readonly alternatives: readonly string[]
  }[]
}

/** An act as the procedure uses it; undefined where the library has none of that name. */
export function actView(id: string, teller: Teller): ActView | undefined {
  const { acts, text } = teller
  const act = Object.hasOwn(acts, id) ? acts[id] : undefined
  if (!act) return undefined
  const uses = Map.groupBy(usesOf(teller), ({ ref }) => ref)
  const findings = Object.entries(act.findings ?? {})
  return {
    id,
    title: text(act.title),
    ...(act.number === undefined ? {} : { number: act.number }),
    ...(act.issuer === undefined ? {} : { issuer: text(act.issuer) }),
    ...(act.signed === undefined ? {} : { signed: act.signed }),
    clauses: Object.entries(act.clauses).map(([clause, { gist, notModelled }]) => ({
      id: clause,
      gist: text(gist),
      ...(notModelled === undefined ? {} : { notModelled: text(notModelled) }),
      uses: distinct((uses.get(`${id}#${clause}`) ?? []).map((use) => useView(use, teller))),
      questions: findings.filter(([, finding]) => finding.clauses.includes(clause)).map(([key]) => key),
    })),
    findings: findings.map(([key, { kind, clauses, question, reading, alternatives = [] }]) => ({
      id: key,
      kind,
      clauses,
      question: text(question),
      ...(reading === undefined ? {} : { reading: text(reading) }),
      alternatives: alternatives.map(text),
    })),
  }
}

/** The acts a procedure mentions, its own first. */
export function actsOf(teller: Teller): readonly string[] {
  const main = mainAct(teller.version.workflow)
  const all = usesOf(teller).map(({ ref }) => ref.split('#')[0] ?? ref)
  return [...new Set([...(main === undefined ? [] : [main]), ...all])].filter((id) => Object.hasOwn(teller.acts, id))
}

function usesOf({ version }: Teller): readonly Use[] {
  const { workflow, forms, catalogues, region, name } = version
  return [
    ...usesIn(workflow, 'workflow', workflow.id),
    ...Object.values(forms).flatMap((form) => usesIn(form, 'forms', form.id)),
    ...Object.values(catalogues).flatMap((one) => usesIn(one, 'services', one.id)),
    ...usesIn(
      { agencies: region.agencies, parameters: region.parameters, procedure: region.procedures[name] },
      'region',
      region.id,
    ),
  ]
}

function useView({ kind, name, title, holder, aspect, form }: Use, teller: Teller): UseView {
  const { base, language, text } = teller
  const t = preview[language]
  const kinds: Readonly<Record<string, string>> = {
    workflow: t.useWorkflow,
    stages: t.useStages,
    branches: t.useBranches,
    tasks: t.useTasks,
    closings: t.useClosings,
    duties: t.useDuties,
    consents: t.useConsents,
    entries: t.useEntries,
    roles: t.useRoles,
    forms: t.useForms,
    sections: t.useForms,
    fields: t.useFields,
    columns: t.useFields,
    services: t.useServices,
    groups: t.useServices,
    region: t.useRegion,
  }
  const aspects: Readonly<Record<string, string>> = {
    deadline: t.aspectDeadline,
    every: t.aspectEvery,
    recurrence: t.aspectEvery,
    period: t.aspectPeriod,
    validity: t.aspectValidity,
    requires: t.aspectRequires,
    recommends: t.aspectRecommends,
    next: t.aspectNext,
    instead: t.aspectInstead,
  }
  const what = (aspect === undefined ? undefined : aspects[aspect]) ?? kinds[kind] ?? t.useOther
  const href =
    kind === 'tasks' && holder !== undefined
      ? nodeHref(base, holder, nodeId('task', name))
      : kind === 'stages' || kind === 'branches'
        ? nodeHref(base, name, nodeId(kind === 'stages' ? 'stage' : 'branch', name))
        : form !== undefined
          ? formHref(base, form)
          : undefined
  const said = `${what}: ${text(title)}`
  return { key: said, said, ...(href === undefined ? {} : { href }) }
}

function distinct(all: readonly UseView[]): readonly UseView[] {
  return [...new Map(all.map((one) => [one.key, one])).values()]
}
