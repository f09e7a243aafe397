import { own } from '#engine/record'
import type { Service, ServicesField, Text } from '#engine/schema'
import type { FormContext } from './form-context.ts'
import type { RowsField } from './leaf-of.ts'

/** The services that a field offers, by id and in the order of their catalogue. */
export function servicesOf(field: ServicesField, context: FormContext): Readonly<Record<string, Service>> {
  const groups = Object.values(own(context.catalogues, field.catalogue)?.groups ?? {})
  return Object.fromEntries(groups.flatMap((group) => Object.entries(group.services)))
}

export function serviceTitles(field: ServicesField, context: FormContext): Readonly<Record<string, Text>> {
  return Object.fromEntries(Object.entries(servicesOf(field, context)).map(([id, { title }]) => [id, title]))
}

/** How many rows may be there; each service of the catalogue has at most one. */
export function maxRows(field: RowsField, context: FormContext): number {
  return field.kind === 'table' ? (field.max ?? 200) : Object.keys(servicesOf(field, context)).length
}
