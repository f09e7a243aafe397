import type { CalendarLayer } from '#engine/calendar'
import { fail, type Result, succeed } from '#engine/result'
import type { Act, Calendar, Catalogue, Form, Kind, Region, Scenario, Workflow } from '#engine/schema'
import { calendarLayers } from './calendar-layers.ts'
import { canonical } from './canonical.ts'
import { writtenPlace } from './definition.ts'
import type { DefinitionFile } from './definition-file.ts'
import type { DefinitionPlace, DefinitionProblem } from './definition-problem.ts'
import type { Entry, Folder } from './folder.ts'
import { freeze } from './freeze.ts'
import type { Path } from './json.ts'
import { link } from './link.ts'
import { readFolder } from './read-folder.ts'

type ById<T> = Readonly<Record<string, T>>

/** A definitions folder merged along `extends`, checked, linked and frozen; `hash` is of all of it. */
export type Library = {
  readonly regions: ById<Region>
  readonly acts: ById<Act>
  readonly calendars: ById<Calendar>
  readonly catalogues: ById<Catalogue>
  readonly workflows: ById<Workflow>
  readonly forms: ById<Form>
  readonly scenarios: ById<Scenario>
  readonly calendarLayers: ById<readonly CalendarLayer[]>
  readonly hash: string
}

/** A library that remembers its files: `locate` finds the file and line that has the last word on a path. */
export type LocatedLibrary = {
  readonly library: Library
  readonly locate: (kind: Kind, id: string, path: Path) => DefinitionPlace
}

/** Reads the files of a definitions folder into one frozen library, or returns every problem by file and line. */
export function loadLibrary(
  files: readonly DefinitionFile[],
  hash: (text: string) => string,
): Result<Library, DefinitionProblem> {
  const read = readLibrary(files, hash)
  return read.ok ? succeed(read.value.library) : read
}

/** Reads a definitions folder as `loadLibrary` does, and keeps where each part of it is written. */
export function readLibrary(
  files: readonly DefinitionFile[],
  hash: (text: string) => string,
): Result<LocatedLibrary, DefinitionProblem> {
  const { folder, problems: unreadable } = readFolder(files)
  const problems = [...unreadable, ...link(folder)]
  if (problems.length > 0) return fail(inOrder(problems))

  const { calendars } = folder
  const content = {
    regions: valuesOf(folder.regions),
    acts: valuesOf(folder.acts),
    calendars: valuesOf(calendars),
    catalogues: valuesOf(folder.catalogues),
    workflows: valuesOf(folder.workflows),
    forms: valuesOf(folder.forms),
    scenarios: valuesOf(folder.scenarios),
    calendarLayers: Object.fromEntries(
      [...calendars].map(([id, entry]) => [id, calendarLayers(entry, (base) => calendars.get(base)?.value)]),
    ),
  }
  const library = freeze({ ...content, hash: hash(canonical(content)) })
  return succeed({ library, locate: (kind, id, path) => placeIn(folder, kind, id, path) })
}

function placeIn(folder: Folder, kind: Kind, id: string, path: Path): DefinitionPlace {
  const entry = folder[plurals[kind]].get(id)
  return entry ? writtenPlace(entry.definition, path) : { file: '', pointer: '', line: 1, column: 1 }
}

const plurals = {
  region: 'regions',
  act: 'acts',
  calendar: 'calendars',
  catalogue: 'catalogues',
  workflow: 'workflows',
  form: 'forms',
  scenario: 'scenarios',
} as const satisfies Record<Kind, keyof Folder>

function valuesOf<T>(entries: ReadonlyMap<string, Entry<T>>): ById<T> {
  return Object.fromEntries([...entries].map(([id, { value }]) => [id, value]))
}

// A base says its problems in every region that extends it; once is enough.
function inOrder(problems: readonly DefinitionProblem[]): readonly DefinitionProblem[] {
  const unique = new Map(problems.map((problem) => [canonical(problem), problem]))
  return [...unique.values()].sort(
    (a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) || a.line - b.line || a.column - b.column,
  )
}
