import type { CaseView } from '#app/data/cases.server.ts'
import type { Language } from '#app/messages/language.ts'
import { historyView } from './history-view.server.ts'

/** Every entry of a case for programs, oldest first: what was recorded and when, without the answers. */
export function historyAsJson(view: CaseView, language: Language) {
  const told = historyView(view, language)
  return {
    id: view.file.id,
    number: view.file.number,
    revision: view.state.revision,
    entries: view.events.map(({ sequence, type, on, recordedAt, agency }, index) => {
      const { agency: title, what, reason, note, gone = false, moved = [] } = told[index] ?? {}
      return { sequence, type, on, recordedAt, agency: { id: agency, title }, what, reason, note, counts: !gone, moved }
    }),
  }
}
