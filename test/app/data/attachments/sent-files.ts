import { deflateRawSync } from 'node:zlib'
import { strToU8, zipSync } from 'fflate'

export const pdf = strToU8('%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n')
export const text = strToU8('Справка выдана для предъявления.\n')
export const png = Uint8Array.from([
  0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 73, 72, 68, 82, 0, 0, 0, 1,
])
export const program = Uint8Array.from([0x4d, 0x5a, 0x90, 0, 3, 0, 0, 0, 4, 0, 0, 0, 0xff, 0xff, 0, 0])

const contentTypes = (main: string) =>
  strToU8(
    `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="${main}"/></Types>`,
  )

const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'

export const docx = zipSync({
  '[Content_Types].xml': contentTypes(word),
  'word/document.xml': strToU8('<w:document/>'),
})

/** A document whose second part, two megabytes of zeroes packed a thousand to one, says of itself that it has `said` bytes. */
export function bomb(said: number): Uint8Array {
  const size = 2 * 1024 * 1024
  const bytes = zipSync({
    '[Content_Types].xml': contentTypes(word),
    'word/document.xml': strToU8('<w:document/>'),
    'word/media/a.bin': new Uint8Array(size),
  })
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
  for (let at = 0; at + 46 < bytes.length; at++) {
    const offset = view.getUint32(at, true) === 0x02014b50 ? 24 : view.getUint32(at, true) === 0x04034b50 ? 22 : 0
    if (offset > 0 && view.getUint32(at + offset, true) === size) view.setUint32(at + offset, said, true)
  }
  return bytes
}

/** Many entries of the directory that share the bytes of one: each is small, together they outgrow any file. */
export function sharedBomb(entries: number): Uint8Array {
  const packed = deflateRawSync(new Uint8Array(1024 * 1024))
  const name = Buffer.from('word/document.xml')
  const local = Buffer.alloc(30)
  local.writeUInt32LE(0x04034b50, 0)
  local.writeUInt16LE(8, 8)
  local.writeUInt32LE(packed.length, 18)
  local.writeUInt32LE(10, 22)
  local.writeUInt16LE(name.length, 26)
  const header = Buffer.alloc(46)
  header.writeUInt32LE(0x02014b50, 0)
  header.writeUInt16LE(8, 10)
  header.writeUInt32LE(packed.length, 20)
  header.writeUInt32LE(10, 24)
  header.writeUInt16LE(name.length, 28)
  const directory = Buffer.concat(Array.from({ length: entries }, () => Buffer.concat([header, name])))
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(entries, 8)
  end.writeUInt16LE(entries, 10)
  end.writeUInt32LE(directory.length, 12)
  end.writeUInt32LE(local.length + name.length + packed.length, 16)
  return new Uint8Array(Buffer.concat([local, name, packed, directory, end]))
}
