import type { Scope } from '#engine/expression'
import type { Catalogue, PublicItem, Text } from '#engine/schema'

/** What a public list offers to a text field. */
export type OfferedItem = Pick<PublicItem, 'title' | 'address'>

/** What a form needs beside its answers: catalogues by id, agencies of a kind by id, and the case (`outer`). */
export type FormContext = {
  readonly catalogues: Readonly<Record<string, Catalogue>>
  readonly agencies: (kind: string) => Readonly<Record<string, Text>>
  readonly outer: Scope
  /** The region's public lists by name; nothing is judged by them. */
  readonly lists?: Readonly<Record<string, readonly OfferedItem[]>>
}
