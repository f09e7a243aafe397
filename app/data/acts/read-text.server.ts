import { fail, problem, type Result, succeed } from '#engine/result'
import { unzip } from '../studio/unzip.server.ts'
import { docxText } from './docx-text.ts'
import type { TextProblem, TextRefusal } from './text-refusal.ts'

/** What a file says; `isCounted`: its numbers are drawn by the word processor and are not in the text. */
export type ReadText = { readonly text: string; readonly isCounted: boolean }

const limits = { file: 16 * 1024 * 1024, document: 8 * 1024 * 1024, letters: 1_000_000, lines: 20_000 } as const

/** The text of a txt, md or docx file with lines ended by \n, or why it is none; the file is taken as hostile. */
export function readText(bytes: Uint8Array): Result<ReadText, TextProblem> {
  if (bytes.length > limits.file) return refuse('file-too-large', limits.file)
  const read = bytes[0] === 0x50 && bytes[1] === 0x4b ? documentText(bytes) : plainText(bytes)
  if (!read.ok) return read
  const text = read.value.text.replaceAll(/\r\n?/g, '\n')
  if (text.length > limits.letters) return refuse('text-too-large', limits.letters)
  if (text.split('\n').length > limits.lines) return refuse('too-many-lines', limits.lines)
  return text.trim() === '' ? refuse('empty-text') : succeed({ ...read.value, text })
}

const document = 'word/document.xml'

function documentText(bytes: Uint8Array): Result<ReadText, TextProblem> {
  const unpacked = unzip(bytes, { only: document, file: limits.document })
  if (!unpacked.ok) {
    const isLarge = unpacked.problems.some(({ code }) => code === 'too-large' || code === 'archive-too-large')
    return isLarge ? refuse('text-too-large', limits.letters) : refuse('broken-document')
  }
  const [entry] = unpacked.value
  const xml = entry && decodedAs('utf-8', entry.bytes)
  const read = xml === undefined ? undefined : docxText(xml)
  return read ? succeed(read) : refuse('broken-document')
}

// Letters outside of Unicode are of the Cyrillic code page that Russian text files were written in.
function plainText(bytes: Uint8Array): Result<ReadText, TextProblem> {
  const isWide = bytes[0] === 0xff && bytes[1] === 0xfe
  const text = isWide ? decodedAs('utf-16le', bytes) : (decodedAs('utf-8', bytes) ?? decodedAs('windows-1251', bytes))
  const isText = text !== undefined && !/\p{Cc}/u.test(text.replaceAll(/\s/g, ''))
  return isText ? succeed({ text, isCounted: false }) : refuse('not-a-text')
}

function decodedAs(encoding: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

function refuse(code: TextRefusal, limit?: number) {
  return fail([problem(code, [], limit === undefined ? undefined : { limit })])
}
