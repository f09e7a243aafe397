import { preview } from '#app/messages/preview.ts'
import type { Use } from '#engine/acts'
import { nodeId } from '#engine/diagram'
import { formHref, nodeHref } from './address.ts'
import type { Teller } from './teller.ts'

export type UseView = { readonly key: string; readonly said: string; readonly href?: string }

/** What rests on a clause, with its kind; it opens where the procedure of the page has it. */
export function useView({ definition, kind, name, title, holder, aspect, form }: Use, teller: Teller): UseView {
  const { base, language, text, version } = teller
  const t = preview[language]
  const kinds: Readonly<Record<string, string>> = {
    workflows: t.useWorkflow,
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
    catalogues: t.useServices,
    regions: t.useRegion,
    agencies: t.useAgencies,
    parameters: t.useParameters,
    calendars: t.useCalendars,
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
  const isHere = definition === version.workflow.id || Object.hasOwn(version.forms, definition)
  const href = !isHere
    ? undefined
    : kind === 'tasks' && holder !== undefined
      ? nodeHref(base, holder, nodeId('task', name))
      : kind === 'stages' || kind === 'branches'
        ? nodeHref(base, name, nodeId(kind === 'stages' ? 'stage' : 'branch', name))
        : form !== undefined
          ? formHref(base, form)
          : undefined
  const said = `${what}: ${text(title)}`
  return { key: said, said, ...(href === undefined ? {} : { href }) }
}
