import { type DefinitionFile, placeOf } from '#engine/definition'
import { isObject } from '#engine/record'
import { fail, problem, type Result, succeed } from '#engine/result'
import { readValue, treeOf } from './json-text.ts'

import type { FileProblem } from './refuse.ts'
import { sizes } from './size-limits.ts'
import { type Entry, unzip } from './unzip.server.ts'

/** A file as somebody sends it: an archive of definitions, or one definition. */
export type Upload = { readonly name: string; readonly bytes: Uint8Array }

/** The definitions that were sent, or every reason not to take them; nothing is written, nothing is run. */
export function uploadedFiles(uploads: readonly Upload[]): Result<readonly DefinitionFile[], FileProblem> {
  const unpacked = uploads.map(({ name, bytes }) =>
    isArchive(bytes) ? unzip(bytes) : succeed([{ path: name, bytes }]),
  )
  const broken = unpacked.flatMap((result) => (result.ok ? [] : result.problems))
  if (broken.length > 0) return fail(broken)
  const entries = unpacked.flatMap((result) => (result.ok ? result.value : []))
  if (entries.length > sizes.files) return fail([problem('too-many-files', [], { limit: sizes.files })])
  if (entries.reduce((sum, { bytes }) => sum + bytes.length, 0) > sizes.all)
    return fail([problem('archive-too-large', [], { limit: sizes.all })])

  const read = entries.filter(({ path }) => !path.endsWith('/')).map(readEntry)
  const files = read.flatMap((result) => (result.ok ? [result.value] : []))
  const paths = new Set<string>()
  const repeated = files.filter(({ path }) => paths.size === paths.add(path).size)
  const problems = [
    ...read.flatMap((result) => (result.ok ? [] : result.problems)),
    ...repeated.map(({ path }) => problem('repeated-path' as const, [], { path })),
  ]
  return problems.length > 0 ? fail(problems) : succeed(files)
}

function isArchive(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b
}

function readEntry({ path: written, bytes }: Entry): Result<DefinitionFile, FileProblem> {
  const refuse = (code: FileProblem['code'], more?: FileProblem['params']) =>
    fail([problem(code, [], { path: written, ...more })])
  if (!isSafe(written)) return refuse('unsafe-path')
  if (!written.endsWith('.json')) return refuse('not-json')
  if (bytes.length > sizes.file) return refuse('too-large', { limit: sizes.file })
  const text = decoded(bytes)
  if (text === undefined || text.includes('\0')) return refuse('bad-text')
  const tree = treeOf(text)
  if (tree?.type !== 'object') return refuse('not-json')
  const path = written.replace(/^definitions\//, '')
  const place = placeOf(path) ? path : path.includes('/') ? undefined : ownPath(readValue(text, tree))
  return place === undefined ? refuse('no-place') : succeed({ path: place, text })
}

function isSafe(path: string): boolean {
  return (
    /^[\x20-\x7e]+$/.test(path) &&
    !path.includes('\\') &&
    path.split('/').every((step) => !['', '.', '..'].includes(step))
  )
}

const folders: Readonly<Record<string, string>> = {
  act: 'acts',
  calendar: 'calendars',
  catalogue: 'catalogues',
  scenario: 'scenarios',
}

/** Where a file that comes without a folder belongs: its own kind and id say it. */
function ownPath(value: unknown): string | undefined {
  if (!isObject(value) || typeof value.id !== 'string') return undefined
  const [, kind = ''] = /^urn:poryadok:([a-z]+):1$/.exec(String(value.$schema)) ?? []
  const [region = '', name] = value.id.split('/')
  const path =
    kind === 'region'
      ? `regions/${region}/region.json`
      : Object.hasOwn(folders, kind)
        ? `regions/${region}/${folders[kind]}/${name}.json`
        : `${kind}s/${region}/${name}.json`
  return placeOf(path) ? path : undefined
}

// A mark at the beginning belongs to the text: without it the export would be other bytes.
function decoded(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return undefined
  }
}
