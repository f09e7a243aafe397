import { chainsIn, check, type WorkflowChains } from '#engine/checks'
import {
  type DefinitionFile,
  type Library,
  type LocatedLibrary,
  procedureVersion,
  readLibrary,
} from '#engine/definition'
import type { Scope, Value } from '#engine/expression'
import { compileForm, settle } from '#engine/forms'
import { problem, type Result } from '#engine/result'
import type { Form, Text } from '#engine/schema'
import { type Change, compare } from '#engine/versions'
import { calendarsOf } from '../calendars-of.ts'
import { sha256 } from '../hash.server.ts'
import { isObstacle, type StudioProblem } from './studio-problem.ts'

/** What is judged, and the set it is compared with. */
export type Judged = { readonly files: readonly DefinitionFile[]; readonly against?: readonly DefinitionFile[] }

/** `changes` are absent where one of the two sets cannot be read, `chains` where the one judged cannot. */
export type Judgement = {
  readonly problems: readonly StudioProblem[]
  readonly changes?: readonly Change[]
  readonly chains?: readonly WorkflowChains[]
}

/** Reads a set of definitions as a server would, checks it and tries what a page does with it; notes about the acts are left out. */
export function judge({ files, against }: Judged): Judgement {
  const read = loaded(files)
  if (!read.ok) return { problems: read.problems }
  const { library } = read.value
  const base = against && loaded(against)
  const found: readonly StudioProblem[] = check(read.value).filter(({ severity }) => severity !== 'note')
  const broken = new Set(found.filter(isObstacle).map(({ file }) => file))
  const problems = [
    ...found,
    ...Object.values(library.forms).flatMap((form) => (broken.has(fileOf(form)) ? [] : tryForm(read.value, form))),
    ...tryRegions(library),
  ]
  return { problems, changes: base?.ok ? compare(base.value.library, library) : undefined, chains: chainsIn(library) }
}

const known = new Map<string, Result<LocatedLibrary, StudioProblem>>()

// The set a draft starts from comes back with each of its changes.
function loaded(files: readonly DefinitionFile[]): Result<LocatedLibrary, StudioProblem> {
  const hash = sha256(JSON.stringify(files.map(({ path, text }) => [path, text])))
  const found = known.get(hash) ?? readLibrary(files, sha256)
  known.delete(hash)
  known.set(hash, found)
  for (const oldest of known.keys()) if (known.size > 3) known.delete(oldest)
  return found
}

function tryForm({ library, locate }: LocatedLibrary, form: Form): readonly StudioProblem[] {
  try {
    const context = { catalogues: library.catalogues, agencies: agenciesOf(library, form), outer: nowhere }
    settle(form, {}, context)
    compileForm(form, context, 'ru')
    return []
  } catch {
    return [{ ...problem('form-failed'), ...locate('form', form.id, []) }]
  }
}

function fileOf({ id }: Form): string {
  return `forms/${id}.json`
}

function tryRegions(library: Library): readonly StudioProblem[] {
  calendarsOf(library)
  return Object.values(library.regions).flatMap(({ id, procedures }) =>
    Object.keys(procedures).flatMap((name): readonly StudioProblem[] => {
      const file = `regions/${id}/region.json`
      const version = procedureVersion(library, id, name, sha256)
      return version.ok
        ? []
        : [{ ...problem('trial-failed'), file, pointer: `/procedures/${name}`, line: 1, column: 1 }]
    }),
  )
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
