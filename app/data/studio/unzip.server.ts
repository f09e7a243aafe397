import { crc32, inflateRawSync } from 'node:zlib'
import { fail, problem, type Result, succeed } from '#engine/result'
import type { FileProblem, FileRefusal } from './refuse.ts'
import { sizes } from './size-limits.ts'

export type Entry = { readonly path: string; readonly bytes: Uint8Array }

/** `only`: the one entry to read, the others are passed over; `file`: the bytes an entry may have. */
type Wanted = { readonly only?: string; readonly file?: number }

/** Reads an archive as hostile input: within the limits, checked against its sums, or not at all. */
export function unzip(
  bytes: Uint8Array,
  { only, file = sizes.file }: Wanted = {},
): Result<readonly Entry[], FileProblem> {
  if (bytes.length > sizes.all) return refuse('archive-too-large', { limit: sizes.all })
  try {
    const archive = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
    const all = headersOf(archive)
    if (all === undefined) return refuse('broken-archive')
    const headers = all.filter(({ path }) => only === undefined || path === only)
    const files = headers.filter(({ path }) => !path.endsWith('/'))
    if (files.length > sizes.files) return refuse('too-many-files', { limit: sizes.files })
    const problems = headers.flatMap((header) => faultsOf(header, file))
    if (problems.length > 0) return fail(problems)
    if (files.reduce((sum, { size }) => sum + size, 0) > sizes.all)
      return refuse('archive-too-large', { limit: sizes.all })
    return unpacked(archive, files)
  } catch (error) {
    if (error instanceof RangeError || error instanceof TypeError) return refuse('broken-archive')
    throw error
  }
}

type Header = {
  readonly path: string
  readonly flags: number
  readonly method: number
  readonly sum: number
  readonly packed: number
  readonly size: number
  readonly type: number
  readonly at: number
}

/** The entries of the central directory; undefined where it does not hold together. */
function headersOf(archive: Buffer): readonly Header[] | undefined {
  const end = archive.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]))
  if (end < 0) return undefined
  const count = archive.readUInt16LE(end + 10)
  let at = archive.readUInt32LE(end + 16)
  const headers: Header[] = []
  for (let index = 0; index < count; index++) {
    if (archive.readUInt32LE(at) !== 0x02014b50) return undefined
    const [name, extra, comment] = [28, 30, 32].map((offset) => archive.readUInt16LE(at + offset)) as [
      number,
      number,
      number,
    ]
    headers.push({
      path: decoded(archive.subarray(at + 46, at + 46 + name)),
      flags: archive.readUInt16LE(at + 8),
      method: archive.readUInt16LE(at + 10),
      sum: archive.readUInt32LE(at + 16),
      packed: archive.readUInt32LE(at + 20),
      size: archive.readUInt32LE(at + 24),
      type: archive.readUInt16LE(at + 40) & 0xf000,
      at: archive.readUInt32LE(at + 42),
    })
    at += 46 + name + extra + comment
  }
  return at === end ? headers : undefined
}

const plainTypes = [0, 0x4000, 0x8000]

function faultsOf({ path, flags, type, size }: Header, limit: number): readonly FileProblem[] {
  if (!plainTypes.includes(type)) return [problem('link-entry', [], { path })]
  if (flags & 1) return [problem('encrypted-entry', [], { path })]
  return size > limit ? [problem('too-large', [], { path, limit })] : []
}

function unpacked(archive: Buffer, headers: readonly Header[]): Result<readonly Entry[], FileProblem> {
  const entries: Entry[] = []
  for (const { path, method, sum, packed, size, at } of headers) {
    if (archive.readUInt32LE(at) !== 0x04034b50) return refuse('broken-archive')
    const name = archive.readUInt16LE(at + 26)
    const start = at + 30 + name + archive.readUInt16LE(at + 28)
    if (decoded(archive.subarray(at + 30, at + 30 + name)) !== path) return refuse('broken-archive')
    const bytes = inflated(archive.subarray(start, start + packed), method, size)
    if (bytes?.length !== size || crc32(bytes) !== sum) return refuse('broken-archive')
    entries.push({ path, bytes })
  }
  return succeed(entries)
}

// What an entry says of its own size is where unpacking stops.
function inflated(packed: Buffer, method: number, size: number): Uint8Array | undefined {
  if (method === 0) return packed
  if (method !== 8) return undefined
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, size) })
  } catch {
    return undefined
  }
}

function decoded(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
}

function refuse(code: FileRefusal, params?: FileProblem['params']) {
  return fail([problem(code, [], params)])
}
