import type { CaseView } from '#app/data/cases.server.ts'
import { basisWords } from '#app/messages/basis-words.ts'
import type { Language } from '#app/messages/language.ts'
import { type MoveStory, moveWords } from '#app/messages/move-words.ts'
import type { AgendaItem } from '#engine/workflow'
import { caseNames } from './case-names.server.ts'

/** What the moves of a case's dates are told from: of another agency's entries neither the person nor the reason. */
export function moveStory(view: CaseView, language: Language): MoveStory {
  const { rules, events, agency, colleagues, publications, turns } = view
  const names = caseNames(view, language)
  const basis = (id: string | undefined) => {
    const found = id === undefined ? undefined : publications.get(id)
    return found && basisWords(found, language)
  }
  return {
    workflow: rules.version.workflow,
    events,
    names,
    timeZone: rules.version.region.timeZone,
    who: (event) =>
      (event.agency === agency ? colleagues.get(event.user ?? '') : undefined) ??
      names.agency(event.agency) ??
      event.agency,
    reason: (event) => ('reason' in event && event.agency === agency ? event.reason : undefined),
    published(turn) {
      const id = turns[turn]?.publication
      const at = id === undefined ? undefined : publications.get(id)?.publishedAt
      return at === undefined ? undefined : { basis: basis(id) ?? '', at }
    },
    basis,
  }
}

/** How the due date of an open task has moved, a sentence each, oldest first. */
export function movesOf(view: CaseView, { key, times }: AgendaItem, language: Language): readonly string[] {
  const moves = view.moves().filter((move) => move.key === key && move.times === times)
  if (moves.length === 0) return []
  const story = moveStory(view, language)
  return moves.map((move) => moveWords(move, story, language).sentence)
}
