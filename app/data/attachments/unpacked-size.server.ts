import { createInflateRaw } from 'node:zlib'
import { attachmentLimits } from './attachment-refusal.ts'

export type Unpacked = 'fits' | 'too-large' | 'broken'

/**
 * Whether an archive unpacks within the limits. What its entries say of themselves is asked first; then each is
 * unpacked into nothing and counted, and the first byte too many ends it.
 */
export async function unpackedSize(bytes: Uint8Array, limits = attachmentLimits): Promise<Unpacked> {
  const archive = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  try {
    const entries = entriesOf(archive, limits.entries)
    if (entries === 'too-large') return 'too-large'
    if (entries === undefined) return 'broken'
    if (entries.reduce((sum, { size }) => sum + size, 0) > limits.unpacked) return 'too-large'
    let left = limits.unpacked
    for (const { packed, method } of entries) {
      if (method !== 0 && method !== 8) return 'broken'
      const size = method === 0 ? packed.length : await inflatedSize(packed, left)
      if (size === undefined) return 'broken'
      left -= size
      if (left < 0) return 'too-large'
    }
    return 'fits'
  } catch (error) {
    if (error instanceof RangeError) return 'broken'
    throw error
  }
}

type Entry = { readonly size: number; readonly method: number; readonly packed: Buffer }

// The central directory says where the entries are; entries that share bytes are how an archive outgrows itself.
function entriesOf(archive: Buffer, most: number): readonly Entry[] | 'too-large' | undefined {
  const end = archive.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]))
  if (end < 0) return undefined
  const count = archive.readUInt16LE(end + 10)
  if (count > most) return 'too-large'
  const entries: Entry[] = []
  let at = archive.readUInt32LE(end + 16)
  let packedBytes = 0
  for (let index = 0; index < count; index++) {
    if (archive.readUInt32LE(at) !== 0x02014b50 || archive.readUInt16LE(at + 8) & 1) return undefined
    const packedSize = archive.readUInt32LE(at + 20)
    const head = archive.readUInt32LE(at + 42)
    if (archive.readUInt32LE(head) !== 0x04034b50) return undefined
    const start = head + 30 + archive.readUInt16LE(head + 26) + archive.readUInt16LE(head + 28)
    if (start + packedSize > archive.length) return undefined
    packedBytes += packedSize
    entries.push({
      size: archive.readUInt32LE(at + 24),
      method: archive.readUInt16LE(at + 10),
      packed: archive.subarray(start, start + packedSize),
    })
    at += 46 + [28, 30, 32].reduce((sum, offset) => sum + archive.readUInt16LE(at + offset), 0)
  }
  return packedBytes > archive.length ? 'too-large' : entries
}

function inflatedSize(packed: Buffer, most: number): Promise<number | undefined> {
  return new Promise((resolve) => {
    const inflate = createInflateRaw()
    let size = 0
    inflate.on('data', (chunk: Buffer) => {
      size += chunk.length
      if (size <= most) return
      inflate.destroy()
      resolve(size)
    })
    inflate.on('end', () => resolve(size))
    inflate.on('error', () => resolve(undefined))
    inflate.end(packed)
  })
}
