/** What a document says, its paragraphs as lines, its cells between tabs; `isCounted`: it numbers paragraphs by itself. */
export type DocxText = { readonly text: string; readonly isCounted: boolean }

type Tag = { readonly name: string; readonly isEnd: boolean; readonly isEmpty: boolean }

const deepest = 200
// What was deleted, moved away or drawn a second time for older programs is not the text.
const leftOut = ['w:del', 'w:moveFrom', 'mc:Fallback']
const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" }

/** The words of `word/document.xml`; undefined where it is not well-formed, or has a document type or an entity of its own. */
export function docxText(xml: string): DocxText | undefined {
  const open: string[] = []
  const said: string[] = []
  let isCounted = false
  let at = 0
  while (at < xml.length) {
    if (xml[at] !== '<') {
      const end = xml.indexOf('<', at)
      const text = decoded(xml.slice(at, end < 0 ? xml.length : end))
      if (text === undefined) return undefined
      if (open.at(-1) === 'w:t' && !open.some((name) => leftOut.includes(name))) said.push(text.replace(/\n/g, ' '))
      at = end < 0 ? xml.length : end
      continue
    }
    const ending = xml.startsWith('<?', at) ? '?>' : xml.startsWith('<!--', at) ? '-->' : '>'
    const end = xml.indexOf(ending, at)
    if (end < 0) return undefined
    if (ending === '>') {
      const tag = tagOf(xml.slice(at, end + 1))
      if (!tag || open.length > deepest) return undefined
      if (tag.isEnd && open.pop() !== tag.name) return undefined
      if (!tag.isEnd && !tag.isEmpty) open.push(tag.name)
      if (tag.name === 'w:numPr') isCounted = true
      if (!open.some((name) => leftOut.includes(name))) said.push(markAt(tag, open.includes('w:tc')))
    }
    at = end + ending.length
  }
  return open.length > 0 ? undefined : { text: linesOf(said.join('')), isCounted }
}

function linesOf(text: string): string {
  return text
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n')
}

// An attribute may hold «>» only as an entity in what word processors write; anything else is refused with the tag.
function tagOf(written: string): Tag | undefined {
  const [, end, name, , empty] =
    /^<(\/?)([A-Za-z_][\w:.-]*)((?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>$/.exec(written) ?? []
  return name === undefined ? undefined : { name, isEnd: end === '/', isEmpty: empty === '/' }
}

function markAt({ name, isEnd, isEmpty }: Tag, inCell: boolean): string {
  const isOver = isEnd || isEmpty
  if (name === 'w:p' && isOver) return inCell ? ' ' : '\n'
  if (name === 'w:tc' && isOver) return '\t'
  if (name === 'w:tr' && isOver) return '\n'
  if (name === 'w:tab' && isEmpty) return '\t'
  if (name === 'w:noBreakHyphen') return '-'
  return (name === 'w:br' || name === 'w:cr') && isOver ? (inCell ? ' ' : '\n') : ''
}

function decoded(text: string): string | undefined {
  const written = text.replaceAll(/&(?:#(\d{1,7})|#x([0-9a-fA-F]{1,6})|([a-z]+));/g, (whole, decimal, hex, name) => {
    if (name !== undefined) return Object.hasOwn(entities, name) ? (entities[name] ?? whole) : '\0'
    const code = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal)
    return code <= 0x10ffff ? String.fromCodePoint(code) : '\0'
  })
  const hasStray = text.replaceAll(/&(?:#\d+|#x[0-9a-fA-F]+|[a-z]+);/g, '').includes('&')
  return hasStray || written.includes('\0') ? undefined : written
}
