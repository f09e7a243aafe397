import { createScanner } from 'jsonc-parser'

const closers = new Map<string | undefined, string>([
  ['{', '}'],
  ['[', ']'],
])

/** The offset of the first bracket deeper than `limit`; the parser descends by recursion, so this must come before it. */
export function tooDeepAt(text: string, limit: number): number | undefined {
  const scanner = createScanner(text, true)
  const open: string[] = []
  for (scanner.scan(); scanner.getTokenLength() > 0; scanner.scan()) {
    const token = text[scanner.getTokenOffset()]
    const closer = closers.get(token)
    if (closer) open.push(closer)
    // A closer that does not match closes nothing, neither here nor in the parser.
    else if (token === open.at(-1)) open.pop()
    if (open.length > limit) return scanner.getTokenOffset()
  }
  return undefined
}
