import type { Act, Calendar, Catalogue, Form, Kind, Region, Scenario, Workflow } from '#engine/schema'
import type { Definition } from './definition.ts'

export type Entry<T> = { readonly definition: Definition; readonly value: T }
type ById<T> = ReadonlyMap<string, Entry<T>>

/** Every definition that is well formed in itself, and which ids have a file at all. */
export type Folder = {
  readonly regions: ById<Region>
  readonly acts: ById<Act>
  readonly calendars: ById<Calendar>
  readonly catalogues: ById<Catalogue>
  readonly workflows: ById<Workflow>
  readonly forms: ById<Form>
  readonly scenarios: ById<Scenario>
  /** Ids with a file, well formed or not: a reference to a broken file is not dangling. */
  readonly present: ReadonlyMap<Kind, ReadonlySet<string>>
}
