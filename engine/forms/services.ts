import type { Service, ServicesField } from '#engine/schema'
import { choice } from './choice.ts'
import type { FormContext } from './form-context.ts'
import type { Leaf } from './leaf.ts'
import type { RowsField } from './leaf-of.ts'
import { own } from './plain.ts'

/** How many rows may be there; each service of the catalogue has at most one. */
export function maxRows(field: RowsField, context: FormContext): number {
  return field.kind === 'table' ? (field.max ?? 200) : Object.keys(servicesOf(field, context)).length
}

/** The services that a field offers, by id and in the order of their catalogue. */
export function servicesOf(field: ServicesField, context: FormContext): Readonly<Record<string, Service>> {
  const groups = Object.values(own(context.catalogues, field.catalogue)?.groups ?? {})
  return Object.fromEntries(groups.flatMap((group) => Object.entries(group.services)))
}

/** The answer that names the service of a row. */
export function serviceChoice(field: ServicesField, context: FormContext): Leaf {
  const services = Object.entries(servicesOf(field, context))
  return choice(Object.fromEntries(services.map(([id, { title }]) => [id, title])))
}
