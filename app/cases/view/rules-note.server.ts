import type { CaseView } from '#app/data/cases.server.ts'
import { chosenFor } from '#app/data/studio/choices.ts'
import type { Publication } from '#app/data/studio/publications.server.ts'
import { basisWords } from '#app/messages/basis-words.ts'
import { changeSentence } from '#app/messages/changes.ts'
import { shortDate } from '#app/messages/format.ts'
import type { Language } from '#app/messages/language.ts'
import { rulesNote as words } from '#app/messages/rules-note.ts'
import { type Change, isAdopted } from '#engine/versions'

/** How many days a case says on its page that its rules have changed; its history says it for good. */
const days = 30

/** Which rules a case has taken on of late, by which document, and what they changed for it. */
export function rulesNote(view: CaseView, language: Language) {
  const { state, today, file, publications } = view
  const changed = state.rulesChanged
  const publication = changed && publications.get(changed.publication)
  if (!publication || Temporal.PlainDate.from(changed.on).until(today).days > days) return undefined
  const entryTypes = new Map(view.events.map(({ sequence, type }) => [sequence, type]))
  return {
    text: words[language].since(shortDate(changed.on), basisWords(publication, language)),
    changes: takenOn(publication, file.openedOn)
      .filter((change) => isOfCase(change, view))
      .map((change) => changeSentence(change, language)),
    hasMoved: view.moves().some(({ by }) => by.type === 'entry' && entryTypes.get(by.sequence) === 'rules-changed'),
  }
}

function takenOn({ changes, choices, effectiveFrom }: Publication, openedOn: string): readonly Change[] {
  const isSince = openedOn.slice(0, 10) >= effectiveFrom
  return isSince ? changes.filter(isAdopted) : chosenFor(changes, choices, ['open', 'on-time'])
}

function isOfCase({ file }: Change, { rules: { version } }: CaseView): boolean {
  const { region, workflow, forms, catalogues } = version
  const own = [`regions/${region.id}`, `workflows/${workflow.id}`]
  const parts = [
    ...Object.keys(forms).map((id) => `forms/${id}`),
    ...Object.keys(catalogues).map((id) => `catalogues/${id}`),
  ]
  return [...own, ...parts].includes(file)
}
