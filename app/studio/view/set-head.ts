import type { Draft } from '#app/data/studio/drafts.server.ts'
import { basisWords } from '#app/messages/basis-words.ts'
import { dateTime, shortDate } from '#app/messages/format.ts'
import type { Language } from '#app/messages/language.ts'
import type { RuleSet } from '../set/rule-set.server.ts'

/** Which rules a page shows: for a heading. */
export type SetHead = {
  readonly key: string
  readonly publication: string
  readonly number: number
  readonly basis: string
  readonly effectiveFrom: string
  readonly mayChange: boolean
  readonly draft?: {
    readonly id: string
    readonly revision: number
    readonly title: string
    readonly author: string
    readonly since: string
    readonly status: Draft['status']
    readonly isSupply: boolean
  }
}

export function setHead({ key, publication, draft, mayChange }: RuleSet, language: Language): SetHead {
  return {
    key,
    publication: publication.id,
    number: publication.number,
    basis: basisWords(publication, language),
    effectiveFrom: dayFrom(publication.effectiveFrom),
    mayChange,
    draft: draft && {
      id: draft.id,
      revision: draft.revision,
      title: draft.title,
      author: draft.author?.name ?? '',
      since: dateTime(draft.createdAt, 'Europe/Moscow', language),
      status: draft.status,
      isSupply: draft.isSupply,
    },
  }
}

/** «05.02.2026»; nothing for rules that hold for every day before the first change. */
export function dayFrom(effectiveFrom: string): string {
  return effectiveFrom.startsWith('0001') || effectiveFrom === '' ? '' : shortDate(effectiveFrom)
}
