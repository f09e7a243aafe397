import { own } from '#engine/record'
import { fail, problem, type Result, succeed } from '#engine/result'
import type { Catalogue, Form, Region, Workflow } from '#engine/schema'
import { canonical } from './canonical.ts'
import { fieldsOf } from './form-fields.ts'
import { freeze } from './freeze.ts'
import type { Library } from './load-library.ts'
import { formReferences } from './workflow-forms.ts'

/** The rules a case lives by: only what the workflow reaches, without the region's other procedures, its public lists and its checks, and without registers, which only look at cases; plain JSON, `hash` is of its canonical text. */
export type ProcedureVersion = {
  readonly region: Region
  readonly name: string
  readonly workflow: Workflow
  readonly forms: Readonly<Record<string, Form>>
  readonly catalogues: Readonly<Record<string, Catalogue>>
  readonly hash: string
}

/** Cuts one procedure of a region out of a library. */
export function procedureVersion(
  library: Library,
  regionId: string,
  name: string,
  hash: (text: string) => string,
): Result<ProcedureVersion> {
  const region = own(library.regions, regionId)
  if (!region) return fail([problem('unknown-region', [], { name: regionId })])
  const workflow = own(library.workflows, own(region.procedures, name)?.workflow)
  if (!workflow) return fail([problem('unknown-procedure', [], { name })])

  const forms = reached(
    library.forms,
    formReferences(workflow).map((reference) => reference.name),
  )
  const catalogues = reached(
    library.catalogues,
    Object.values(forms).flatMap((form) =>
      fieldsOf(form).flatMap(({ field }) => (field.kind === 'services' ? [field.catalogue] : [])),
    ),
  )
  const { lists: _, checks: __, procedures, ...facts } = region
  const { registers: ___, ...rules } = workflow
  const bound = own(procedures, name)
  const content = {
    region: { ...facts, procedures: bound ? { [name]: bound } : {} },
    name,
    workflow: rules,
    forms,
    catalogues,
  }
  return succeed(freeze({ ...content, hash: hash(canonical(content)) }))
}

function reached<T>(library: Readonly<Record<string, T>>, ids: readonly string[]): Readonly<Record<string, T>> {
  return Object.fromEntries(
    [...new Set(ids)].sort().flatMap((id) => {
      const found = own(library, id)
      return found === undefined ? [] : [[id, found]]
    }),
  )
}
