import { fileTypeFromBuffer } from 'file-type'
import { type Result, succeed } from '#engine/result'
import { type AttachmentProblem, attachmentLimits, refuseFile } from './attachment-refusal.ts'
import { attachmentTypes, isEnding } from './attachment-types.ts'
import { unpackedSize } from './unpacked-size.server.ts'

/** The type of a file by its content; refused where it is not in the list, is not what its name says, or is a bomb. */
export async function judgeFile(name: string, bytes: Uint8Array): Promise<Result<{ type: string }, AttachmentProblem>> {
  if (bytes.length === 0) return refuseFile('file-empty')
  if (bytes.length > attachmentLimits.file) return refuseFile('file-too-large', { megabytes: megabytes() })
  const ending = name.split('.').at(-1)?.toLowerCase() ?? ''
  if (!isEnding(ending)) return refuseFile('file-type-not-allowed')
  const found = await contentType(bytes)
  if (found !== attachmentTypes[ending]) return refuseFile('file-type-differs', { ending })
  if (!isZip(bytes)) return succeed({ type: found })
  const unpacked = await unpackedSize(bytes)
  if (unpacked === 'fits') return succeed({ type: found })
  return refuseFile(unpacked === 'broken' ? 'file-broken' : 'file-unpacks-too-large')
}

export function megabytes(): number {
  return attachmentLimits.file / 1024 / 1024
}

async function contentType(bytes: Uint8Array): Promise<string | undefined> {
  // A bomb that keeps its type from being found is counted all the same.
  const found = await fileTypeFromBuffer(bytes).catch(() => undefined)
  if (found) return found.mime
  return isPlainText(bytes) ? 'text/plain' : undefined
}

function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b
}

/** UTF-8, or the Windows letters of old Russian files, without bytes that no text has. */
function isPlainText(bytes: Uint8Array): boolean {
  return !bytes.some((byte) => byte < 32 && byte !== 9 && byte !== 10 && byte !== 13 && byte !== 12)
}
