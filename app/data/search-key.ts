/** A name as it is searched and sorted: lower case, ё as е, one space between its parts. */
export function searchKey(text: string): string {
  return text
    .normalize('NFC')
    .toLocaleLowerCase('ru')
    .replaceAll('ё', 'е')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** A personal number without what people put between its digits; null where there is none. */
export function numberKey(number: string | null | undefined): string | null {
  return number?.replaceAll(/[\s-]/g, '') || null
}

/** A name turned so that each of its parts stands first once. */
export function turnedNames(name: string): readonly string[] {
  const parts = name.split(' ')
  return [...new Set(parts.map((_, at) => [...parts.slice(at), ...parts.slice(0, at)].join(' ')))]
}

/** The first text after every one that starts with the prefix, in the database's own order. */
export function afterPrefix(prefix: string): string {
  return `${prefix}\u{10FFFF}`
}
