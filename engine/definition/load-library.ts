import type { CalendarLayer } from '#engine/calendar'
import { fail, type Result, succeed } from '#engine/result'
import type { Act, Calendar, Catalogue, Form, Region, Scenario, Workflow } from '#engine/schema'
import { calendarLayers } from './calendar-layers.ts'
import { canonical } from './canonical.ts'
import type { DefinitionFile } from './definition-file.ts'
import type { DefinitionProblem } from './definition-problem.ts'
import type { Entry } from './folder.ts'
import { freeze } from './freeze.ts'
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

/** Reads the files of a definitions folder into one frozen library, or returns every problem by file and line. */
export function loadLibrary(
  files: readonly DefinitionFile[],
  hash: (text: string) => string,
): Result<Library, DefinitionProblem> {
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
  return succeed(freeze({ ...content, hash: hash(canonical(content)) }))
}

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
