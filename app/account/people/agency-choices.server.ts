import { library } from '#app/data/definitions.server.ts'
import type { Language } from '#app/messages/language.ts'
import { say } from '#app/messages/say.ts'

/** The agencies of every region that has some, to choose from; values are `<region>/<agency-id>`. */
export function agencyChoices(language: Language) {
  return Object.entries(library().regions)
    .map(([region, { title, agencies = {} }]) => ({
      group: say(title, language),
      items: Object.entries(agencies).map(([id, agency]) => ({
        value: `${region}/${id}`,
        label: say(agency.title, language),
      })),
    }))
    .filter(({ items }) => items.length > 0)
}
