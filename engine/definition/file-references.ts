import type { Form, Region, Scenario, Workflow } from '#engine/schema'
import type { Definition } from './definition.ts'
import { fieldsOf } from './form-fields.ts'
import type { FileReference } from './link-files.ts'
import { formReferences } from './workflow-forms.ts'

export function baseReference({ kind, value }: Definition): readonly FileReference[] {
  return typeof value.extends === 'string' && kind !== 'scenario'
    ? [{ kind, name: value.extends, path: ['extends'] }]
    : []
}

export function regionReferences({ calendar, agencies, procedures }: Region): readonly FileReference[] {
  return [
    { kind: 'calendar', name: calendar, path: ['calendar'] },
    ...Object.entries(agencies).map(
      ([id, agency]) => ({ kind: 'calendar', name: agency.calendar, path: ['agencies', id, 'calendar'] }) as const,
    ),
    ...Object.entries(procedures).map(
      ([id, { workflow }]) => ({ kind: 'workflow', name: workflow, path: ['procedures', id, 'workflow'] }) as const,
    ),
  ]
}

export function workflowReferences(workflow: Workflow): readonly FileReference[] {
  return formReferences(workflow).map((reference) => ({ kind: 'form', ...reference }))
}

export function formFileReferences(form: Form): readonly FileReference[] {
  return fieldsOf(form).flatMap(({ field, path }) =>
    field.kind === 'services'
      ? [{ kind: 'catalogue', name: field.catalogue, path: [...path, 'catalogue'] } as const]
      : [],
  )
}

export function scenarioReferences({ region }: Scenario): readonly FileReference[] {
  return [{ kind: 'region', name: region, path: ['region'] }]
}
