import { LoopPlugin, TemplateHandler, TextPlugin } from 'easy-template-x'
import { unzipSync, zipSync } from 'fflate'
import { xmlText } from './docx-lines.server.ts'
import type { TemplateValues } from './template-values.ts'

/** Plugins that put text and repeat rows; nothing that draws, links or inserts markup. */
export function templateHandler(): TemplateHandler {
  return new TemplateHandler({ plugins: [new LoopPlugin(), new TextPlugin()] })
}

// Braces of an answer travel as letters that no text has, so that an answer is never read as a tag.
const [open, close] = ['\ue000', '\ue001']

/** A template with its tags replaced by values, as text alone. */
export async function fillTemplate(template: Uint8Array, values: TemplateValues): Promise<Uint8Array<ArrayBuffer>> {
  const filled = await templateHandler().process(Buffer.from(template), guarded(values))
  const files = unzipSync(new Uint8Array(filled))
  const [decoder, encoder] = [new TextDecoder(), new TextEncoder()]
  const entries = Object.entries(files).map(([path, bytes]) => {
    if (!/^word\/[^/]+\.xml$/.test(path)) return [path, bytes] as const
    return [path, encoder.encode(decoder.decode(bytes).replaceAll(open, '{').replaceAll(close, '}'))] as const
  })
  return new Uint8Array(zipSync(Object.fromEntries(entries)))
}

type Guarded = Record<string, string | Record<string, string>[]>

function guarded(values: TemplateValues): Guarded {
  return Object.fromEntries(
    Object.entries(values).map(([tag, value]) => [
      tag,
      typeof value === 'string' ? guard(value) : value.map((row) => guardedRow(row)),
    ]),
  )
}

function guardedRow(row: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(row).map(([tag, value]) => [tag, guard(value)]))
}

function guard(text: string): string {
  return xmlText(text)
    .replaceAll(/[\ue000\ue001]/g, '')
    .replaceAll('{', open)
    .replaceAll('}', close)
}
