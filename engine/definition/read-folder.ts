import { fail, problem, type Result } from '#engine/result'
import type { Kind } from '#engine/schema'
import { type Definition, locateAll } from './definition.ts'
import { type DefinitionFile, type Place, placeOf } from './definition-file.ts'
import type { DefinitionProblem, Fault } from './definition-problem.ts'
import type { Entry, Folder } from './folder.ts'
import { inherit, inheritanceFaults } from './inherit.ts'
import { limits } from './limits.ts'
import type { Parsed } from './parse-file.ts'
import { parsedFile } from './parsed-file.ts'
import { shapes } from './shape.ts'

/** Parses, merges and checks every file by itself: what is well formed, and every problem of the rest. */
export function readFolder(files: readonly DefinitionFile[]): {
  readonly folder: Folder
  readonly problems: readonly DefinitionProblem[]
} {
  const problems: DefinitionProblem[] = []
  const report = (found: readonly DefinitionProblem[]) => {
    for (const one of found) problems.push(one)
  }
  const keep = <T>(result: Result<T, DefinitionProblem>): readonly T[] => {
    if (result.ok) return [result.value]
    report(result.problems)
    return []
  }

  const placed = files.slice(0, limits.files).flatMap((file) => keep(put(file)))
  report(files.slice(limits.files, limits.files + 1).map((file) => ofFile(file, 'too-many-files')))
  const present = new Map<Kind, Set<string>>()
  const parsed = placed.flatMap(({ file, place }) => {
    const ids = present.get(place.kind) ?? new Set()
    if (ids.has(place.id)) report([ofFile(file, 'repeated-file')])
    present.set(place.kind, ids.add(place.id))
    return keep(parsedFile(file, place))
  })

  const byPlace = new Map(parsed.map((file) => [`${file.kind} ${file.id}`, file]))
  const baseOf = ({ kind }: Parsed, id: string) =>
    byPlace.get(`${kind} ${id}`) ?? (present.get(kind)?.has(id) ? 'broken' : undefined)
  const definitions = parsed.flatMap((file) => keep(inherit(file, baseOf)))

  const ofKind = <T>(kind: Kind, shape: (value: Definition['value']) => Result<T, Fault>) =>
    new Map<string, Entry<T>>(
      definitions
        .filter((definition) => definition.kind === kind)
        .flatMap((definition) => {
          const shaped = shape(definition.value)
          // The id is judged by the path of the file.
          const misshapen = shaped.ok ? [] : shaped.problems.filter(({ path }) => path[0] !== 'id')
          const faults = [...inheritanceFaults(definition), ...misshapen]
          report(locateAll(definition, faults))
          return shaped.ok ? [[definition.id, { definition, value: shaped.value }] as const] : []
        }),
    )
  const folder = {
    regions: ofKind('region', shapes.region),
    acts: ofKind('act', shapes.act),
    calendars: ofKind('calendar', shapes.calendar),
    catalogues: ofKind('catalogue', shapes.catalogue),
    workflows: ofKind('workflow', shapes.workflow),
    forms: ofKind('form', shapes.form),
    scenarios: ofKind('scenario', shapes.scenario),
    present,
  }
  return { folder, problems }
}

function put(
  file: DefinitionFile,
): Result<{ readonly file: DefinitionFile; readonly place: Place }, DefinitionProblem> {
  const place = placeOf(file.path)
  return place ? { ok: true, value: { file, place } } : fail([ofFile(file, 'misplaced-file')])
}

function ofFile(
  { path }: DefinitionFile,
  code: 'misplaced-file' | 'repeated-file' | 'too-many-files',
): DefinitionProblem {
  const params = code === 'too-many-files' ? { limit: limits.files } : undefined
  return { ...problem(code, [], params), file: path, pointer: '', line: 1, column: 1 }
}
