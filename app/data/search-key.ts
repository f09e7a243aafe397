/** A name as it is searched and sorted: lower case, ё as е, one space between its parts. */
export function searchKey(text: string): string {
  return text
    .normalize('NFC')
    .toLocaleLowerCase('ru')
    .replaceAll('ё', 'е')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** The first text after every one that starts with the prefix, in the database's own order. */
export function afterPrefix(prefix: string): string {
  return `${prefix}\u{10FFFF}`
}
