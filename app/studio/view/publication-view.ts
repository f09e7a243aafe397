import type { Publication } from '#app/data/studio/publications.server.ts'
import { basisWords } from '#app/messages/basis-words.ts'
import { changeSentence } from '#app/messages/changes.ts'
import { dateTime } from '#app/messages/format.ts'
import type { Language } from '#app/messages/language.ts'
import { dayFrom } from './set-head.ts'

/** A publication as the history tells it. */
export type PublicationView = {
  readonly id: string
  readonly number: number
  readonly title: string
  readonly author: string
  readonly approver: string
  readonly publishedAt: string
  readonly basis: string
  readonly effectiveFrom: string
  readonly changes: readonly string[]
  readonly isFirst: boolean
}

export function publicationView(publication: Publication, language: Language): PublicationView {
  const { id, number, title, author, publishedAt, effectiveFrom, changes, parent } = publication
  return {
    id,
    number,
    title,
    author: author?.name ?? '',
    approver: publication.approver ?? '',
    publishedAt: dateTime(publishedAt, 'Europe/Moscow', language),
    basis: basisWords(publication, language),
    effectiveFrom: dayFrom(effectiveFrom),
    changes: changes.map((change) => changeSentence(change, language)),
    isFirst: parent === null,
  }
}
