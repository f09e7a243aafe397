import { numberKey, searchKey } from './search-key.ts'

/** What one line of a search asks for; everything named must fit. */
export type SearchTerms = {
  /** Parts of a name, each the beginning of one. */
  readonly names: readonly string[]
  /** An ISO date. */
  readonly birthDate?: string
  /** The digits of a personal number. */
  readonly personal?: string
  /** A case number: whole, its beginning, `2026/12` or `12`. */
  readonly number?: string
}

const personal = /(?<!\S)\d{3}[- ]?\d{3}[- ]?\d{3}[- ]?\d{2}(?!\S)/
const date = /(?<!\S)(\d{1,2})\.(\d{1,2})\.(\d{4})(?!\S)/
const number = /(?<!\S)(?:№\s*)?(\S*\d\S*)(?!\S)/

/** Takes apart what was typed into the one search field, in any order: «Алешин Петр 06.05.1990». */
export function searchTerms(asked: string): SearchTerms {
  const rest = { text: asked.trim() }
  const take = (pattern: RegExp) => {
    const found = pattern.exec(rest.text)
    if (found) rest.text = rest.text.replace(found[0], ' ')
    return found
  }
  const numberOfPerson = take(personal)
  const born = take(date)
  const numberOfCase = take(number)
  return {
    names: searchKey(rest.text)
      .split(' ')
      .filter((part) => part !== ''),
    ...(numberOfPerson ? { personal: numberKey(numberOfPerson[0]) ?? '' } : {}),
    ...(born ? { birthDate: `${born[3]}-${born[2]?.padStart(2, '0')}-${born[1]?.padStart(2, '0')}` } : {}),
    ...(numberOfCase ? { number: numberOfCase[1] } : {}),
  }
}
