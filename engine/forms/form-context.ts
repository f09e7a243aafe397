import type { Scope } from '#engine/expression'
import type { Catalogue, Text } from '#engine/schema'

/** What a form needs beside its answers: catalogues by id, agencies of a kind by id, and the case (`outer`). */
export type FormContext = {
  readonly catalogues: Readonly<Record<string, Catalogue>>
  readonly agencies: (kind: string) => Readonly<Record<string, Text>>
  readonly outer: Scope
}
