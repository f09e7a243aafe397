import { fileTypeFromBuffer } from 'file-type'
import { type Result, succeed } from '#engine/result'
import { type Entry, unzip } from '../studio/unzip.server.ts'
import { refuseTemplate, type TemplateProblem } from './template-problem.ts'

export const templateLimits = { file: 2 * 1024 * 1024, part: 8 * 1024 * 1024, document: 1024 * 1024 } as const

const docx = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
const embedded = /\/(?:oleObject|package|aFChunk|control|attachedTemplate|frame|subDocument)"/
const active =
  /\b(?:DDE|DDEAUTO|INCLUDE|INCLUDETEXT|INCLUDEPICTURE|LINK|IMPORT|DATABASE|MACROBUTTON|GOTOBUTTON|AUTOTEXT|RD|EMBED)\b/i

/** A Word document that does nothing but lie there: no macros, nothing inside of it or fetched from outside. */
export async function templateFiles(bytes: Uint8Array): Promise<Result<readonly Entry[], TemplateProblem>> {
  if (bytes.length === 0) return refuseTemplate('no-file')
  if (bytes.length > templateLimits.file) return refuseTemplate('template-too-large', { limit: 2 })
  const type = await fileTypeFromBuffer(bytes).catch(() => undefined)
  if (type && /macroenabled/i.test(type.mime)) return refuseTemplate('has-macros')
  if (type?.mime !== docx) return refuseTemplate('not-docx')
  const unpacked = unzip(bytes, { file: templateLimits.part })
  if (!unpacked.ok) {
    const isLarge = unpacked.problems.some(({ code }) => code === 'too-large' || code === 'archive-too-large')
    return isLarge ? refuseTemplate('template-too-large', { limit: 2 }) : refuseTemplate('broken-document')
  }
  const entries = unpacked.value
  const texts = entries
    .filter(({ path }) => /\.(xml|rels)$/i.test(path))
    .map(({ path, bytes }) => ({ path, text: textOf(bytes) }))
  const paths = entries.map(({ path }) => path.toLowerCase())
  if (new Set(paths).size < paths.length) return refuseTemplate('broken-document')
  if (paths.some((path) => /vbaproject|activex|\.bin$/.test(path))) return refuseTemplate('has-macros')
  if (texts.some(({ path, text }) => /content_types/i.test(path) && /macroEnabled|vbaProject/i.test(text ?? '')))
    return refuseTemplate('has-macros')
  if (texts.some(({ text }) => text === undefined || /<!(?:DOCTYPE|ENTITY)/i.test(text)))
    return refuseTemplate('broken-document')
  const body = texts.find(({ path }) => path === 'word/document.xml')?.text
  if (body === undefined) return refuseTemplate('broken-document')
  if (body.length > templateLimits.document) return refuseTemplate('template-too-large', { limit: 2 })
  const links = texts
    .filter(({ path }) => path.endsWith('.rels'))
    .flatMap(({ text }) => text?.match(/<Relationship\b[^>]*>/g) ?? [])
  if (links.some((link) => /TargetMode\s*=\s*["']External/i.test(link) && !/\/hyperlink["']/.test(link)))
    return refuseTemplate('leads-outside')
  if (links.some((link) => embedded.test(link))) return refuseTemplate('holds-others')
  if (texts.some(({ path, text = '' }) => path.startsWith('word/') && active.test(fieldsIn(text))))
    return refuseTemplate('active-field')
  return succeed(entries)
}

/** What the fields of a document do: their instructions, whole or in pieces. */
function fieldsIn(xml: string): string {
  const pieces = xml.match(/<w:(?:instrText|delInstrText)\b[^>]*>[^<]*/g) ?? []
  const simple = xml.match(/w:instr\s*=\s*(?:"[^"]*"|'[^']*')/g) ?? []
  return [pieces.map((piece) => piece.replace(/^[^>]*>/, '')).join(''), ...simple.map((one) => one.slice(8))].join(' ')
}

function textOf(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}
