import type { ActText } from '#app/data/acts/act-texts.server.ts'
import { dateTime, shortDate } from '#app/messages/format.ts'
import type { Language } from '#app/messages/language.ts'

/** A loaded text as the pages tell it. */
export type EditionView = Pick<ActText, 'id' | 'name' | 'fileName' | 'isKept'> & {
  readonly date: string
  readonly loaded: string
}

export function editionView(
  { id, name, date, fileName, loadedBy, loadedAt, isKept }: ActText,
  language: Language,
): EditionView {
  const loaded = `${loadedBy}, ${dateTime(loadedAt, 'Europe/Moscow', language)}`
  return { id, name, fileName, isKept, date: shortDate(date), loaded }
}
