/**
 * A text as a box of Mermaid may safely show it: wrapped at so many characters, everything but letters, digits and plain
 * punctuation an entity code. A list number, or a dot inside a name, is kept from being Markdown by an unseen joiner.
 */
export function label(text: string, characters = 28): string {
  return wrapped(words(text), characters).map(boxed).join('<br/>')
}

/** How long a line may be where boxes stand side by side. */
export function charactersOf({ width }: { readonly width?: 'wide' | 'narrow' }): number {
  return width === 'narrow' ? 14 : 28
}

/** The same on one line, for titles of boxes. */
export function boxTitle(text: string): string {
  return label(text, Number.POSITIVE_INFINITY)
}

/** The same on one line with nothing that Mermaid could read as its own, where a text is not in quotes. */
export function oneLine(text: string): string {
  return escaped(words(text).join(' '))
}

// A no-break space keeps what it joins on one line.
function words(text: string): readonly string[] {
  return text.split(/[^\S\u00a0]+/u).filter((word) => word !== '')
}

function wrapped(words: readonly string[], width: number): readonly string[] {
  const lines: string[] = []
  for (const word of words) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + word.length < width) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}

function boxed(line: string): string {
  return line.replaceAll(
    /[^\p{L}\p{M}\p{N} \u00a0.,:()«»→№–—-]|^-|\.(?![ \u00a0,:)»]|$)|(?<=^\p{N}+)[.)]/gu,
    (character) => (/[.)]/.test(character) ? `\u2060${character}` : entity(character)),
  )
}

function escaped(line: string): string {
  return line.replaceAll(/[^\p{L}\p{M}\p{N} \u00a0.,№–—-]|^-|\.(?![ \u00a0,]|$)|(?<=^\p{N}+)\./gu, entity)
}

function entity(character: string): string {
  return `#${character.codePointAt(0)};`
}
