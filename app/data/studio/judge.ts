import { buildCalendar } from '#engine/calendar'
import { type DefinitionFile, type Library, loadLibrary, procedureVersion } from '#engine/definition'
import type { Scope, Value } from '#engine/expression'
import { compileForm, formProblems, settle } from '#engine/forms'
import { problem, type Result } from '#engine/result'
import type { Form, Text } from '#engine/schema'
import { type Change, compare } from '#engine/versions'
import { sha256 } from '../hash.server.ts'
import { nodeAt, pointerOf, treeOf } from './json-text.ts'
import type { StudioProblem } from './studio-problem.ts'

/** What is judged, and the set it is compared with. */
export type Judged = { readonly files: readonly DefinitionFile[]; readonly against?: readonly DefinitionFile[] }

/** `changes` are absent where one of the two sets cannot be read. */
export type Judgement = { readonly problems: readonly StudioProblem[]; readonly changes?: readonly Change[] }

/** Reads a set of definitions as a server would and tries what a page does with it. */
export function judge({ files, against }: Judged): Judgement {
  const read = loaded(files)
  if (!read.ok) return { problems: read.problems }
  const library = read.value
  const base = against && loaded(against)
  const problems = [
    ...Object.values(library.forms).flatMap((form) => ofForm(library, form, files)),
    ...tryRegions(library),
  ]
  return { problems, changes: base?.ok ? compare(base.value, library) : undefined }
}

const known = new Map<string, Result<Library, StudioProblem>>()

// The set a draft starts from comes back with each of its changes.
function loaded(files: readonly DefinitionFile[]): Result<Library, StudioProblem> {
  const hash = sha256(JSON.stringify(files.map(({ path, text }) => [path, text])))
  const found = known.get(hash) ?? loadLibrary(files, sha256)
  known.delete(hash)
  known.set(hash, found)
  for (const oldest of known.keys()) if (known.size > 3) known.delete(oldest)
  return found
}

function ofForm(library: Library, form: Form, files: readonly DefinitionFile[]): readonly StudioProblem[] {
  const file = `forms/${form.id}.json`
  const text = files.find(({ path }) => path === file)?.text ?? ''
  const found: readonly StudioProblem[] = formProblems(form).map((one) => ({ ...one, ...placed(file, text, one.path) }))
  if (found.length > 0) return found
  try {
    const context = { catalogues: library.catalogues, agencies: agenciesOf(library, form), outer: nowhere }
    settle(form, {}, context)
    compileForm(form, context, 'ru')
    return []
  } catch {
    return [{ ...problem('form-failed'), ...placed(file, text, []) }]
  }
}

function tryRegions(library: Library): readonly StudioProblem[] {
  for (const [id, layers] of Object.entries(library.calendarLayers)) buildCalendar(id, layers)
  return Object.values(library.regions).flatMap(({ id, procedures }) =>
    Object.keys(procedures).flatMap((name): readonly StudioProblem[] => {
      const file = `regions/${id}/region.json`
      const version = procedureVersion(library, id, name, sha256)
      return version.ok
        ? []
        : [{ ...problem('check-failed'), file, pointer: `/procedures/${name}`, line: 1, column: 1 }]
    }),
  )
}

function placed(file: string, text: string, path: StudioProblem['path']) {
  const pointer = pointerOf(path)
  const tree = treeOf(text)
  const node = tree && nodeAt(tree, pointer)
  const before = text.slice(0, node?.parent?.offset ?? 0)
  return { file, pointer, line: before.split('\n').length, column: before.length - before.lastIndexOf('\n') }
}

function agenciesOf({ regions }: Library, { id }: Form) {
  const agencies = Object.entries(regions[id.split('/')[0] ?? '']?.agencies ?? {})
  return (kind: string) =>
    Object.fromEntries(
      agencies.flatMap(([name, agency]): [string, Text][] => (agency.kind === kind ? [[name, agency.title]] : [])),
    )
}

// A form by itself stands in no case.
const unknown = (path: string): Value => ({ type: 'unknown', reason: 'unanswered', path })
const nowhere: Scope = { read: unknown, done: () => false, consent: () => false, valid: unknown, parameter: unknown }
