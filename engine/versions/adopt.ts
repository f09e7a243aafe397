import {
  type DefinitionFile,
  type DefinitionProblem,
  type Library,
  loadLibrary,
  type ProcedureVersion,
  placeOf,
  procedureVersion,
} from '#engine/definition'
import { isObject, own } from '#engine/record'
import { fail, type Problem, type Result, succeed } from '#engine/result'
import { applyChange } from './apply-change.ts'
import type { Change } from './change.ts'

/** What is published: its files and the library they make. */
export type PublishedSet = { readonly files: readonly DefinitionFile[]; readonly library: Library }

/** `missed` are the changes that have no place in these rules: what they change is not there. */
export type Adopted = { readonly version: ProcedureVersion; readonly missed: readonly Change[] }

/** Whether a change reaches a case only with a version of the rules; calendars hold for every case at once, acts and examples for none. */
export function isAdopted({ file, path }: Change): boolean {
  return /^(regions|workflows|forms|catalogues)\//.test(file) && !['lists', 'checks'].includes(path[0] ?? '')
}

/**
 * The rules of a case with some of the changes of a published set in them and nothing else new, read and linked as any
 * definitions are. Problems where these changes do not stand without others.
 */
export function adopt(
  { name, region, workflow, forms, catalogues }: ProcedureVersion,
  changes: readonly Change[],
  { files, library }: PublishedSet,
  hash: (text: string) => string,
): Result<Adopted, DefinitionProblem | Problem> {
  const after: Readonly<Record<string, Readonly<Record<string, object>>>> = {
    regions: library.regions,
    workflows: library.workflows,
    forms: library.forms,
    catalogues: library.catalogues,
  }
  const shared = own(library.regions, region.id)
  const made = new Map<string, object>([
    ...Object.entries(library.catalogues).map(([id, one]): [string, object] => [`catalogues/${id}`, one]),
    [`regions/${region.id}`, { ...region, lists: shared?.lists, checks: shared?.checks }],
    [`workflows/${workflow.id}`, workflow],
    ...Object.entries(forms).map(([id, form]): [string, object] => [`forms/${id}`, form]),
    ...Object.entries(catalogues).map(([id, one]): [string, object] => [`catalogues/${id}`, one]),
  ])
  const missed: Change[] = []
  for (const change of changes.filter(isAdopted)) {
    const [kind = '', ...id] = change.file.split('/')
    const [before, source] = [made.get(change.file), own(own(after, kind), id.join('/'))]
    if (change.code === 'file-added' && kind === 'forms' && source) made.set(change.file, source)
    if (!before || !source || change.code === 'file-added') continue
    const fresh = applyChange(before, source, change)
    if (isObject(fresh)) made.set(change.file, fresh)
    else missed.push(change)
  }
  const kept = files.filter(({ path }) => ['act', 'calendar'].includes(placeOf(path)?.kind ?? ''))
  // What a version holds is merged already.
  const written = [...made].map(([file, value]) => ({
    path: pathOf(file),
    text: JSON.stringify({ ...value, extends: undefined }),
  }))
  const read = loadLibrary([...kept, ...written], hash)
  if (!read.ok) return fail(read.problems)
  const { regions, workflows, forms: formsRead, catalogues: cataloguesRead } = read.value
  const version = procedureVersion(
    {
      ...read.value,
      regions: rebased(regions, 'regions', made),
      workflows: rebased(workflows, 'workflows', made),
      forms: rebased(formsRead, 'forms', made),
      catalogues: rebased(cataloguesRead, 'catalogues', made),
    },
    region.id,
    name,
    hash,
  )
  return version.ok ? succeed({ version: version.value, missed }) : version
}

function rebased<T extends { readonly extends?: string }>(
  read: Readonly<Record<string, T>>,
  kind: string,
  made: ReadonlyMap<string, object>,
): Readonly<Record<string, T>> {
  return Object.fromEntries(
    Object.entries(read).map(([id, one]): [string, T] => {
      const written = made.get(`${kind}/${id}`)
      const base = isObject(written) && typeof written.extends === 'string' ? { extends: written.extends } : {}
      return [id, { ...one, ...base }]
    }),
  )
}

function pathOf(file: string): string {
  const [kind = '', owner = '', name = ''] = file.split('/')
  if (kind === 'regions') return `regions/${owner}/region.json`
  return kind === 'catalogues' ? `regions/${owner}/catalogues/${name}.json` : `${kind}/${owner}/${name}.json`
}
