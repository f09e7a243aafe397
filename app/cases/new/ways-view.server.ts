import type { OpeningWay } from '#app/data/cases.server.ts'
import { expiry } from '#app/messages/expiry.ts'
import { shortDate } from '#app/messages/format.ts'
import type { Language } from '#app/messages/language.ts'
import { say } from '#app/messages/say.ts'
import { absent } from '#engine/workflow'
import { formFacts } from '../view/form-facts.server.ts'

/** The ways to open a case by name, and the form of the one chosen, or of the only one. */
export function waysView(ways: readonly OpeningWay[], asked: string | null, today: string, language: Language) {
  const chosen = ways.find((way) => nameOf(way) === asked) ?? ways[0]
  return {
    ways: ways.map((way) => ({
      name: nameOf(way),
      title: say(way.title, language),
      entry: say(way.entryTitle, language),
    })),
    chosen: chosen && nameOf(chosen),
    outOfForce: chosen && outOfForce(chosen.inForce, today, language),
    form: chosen?.form,
    facts: chosen?.form && formFacts(chosen.form, chosen.rules, absent, today),
  }
}

/** The form of the way named, and of no other. */
export function formAsked(ways: readonly OpeningWay[], asked: unknown): OpeningWay['form'] {
  return ways.find((way) => nameOf(way) === asked)?.form
}

function outOfForce({ from, to }: OpeningWay['inForce'], today: string, language: Language): string | undefined {
  if (today < from) return expiry[language].future(shortDate(from))
  return to !== undefined && today > to ? expiry[language].past(shortDate(to)) : undefined
}

function nameOf({ procedure, entry }: OpeningWay): string {
  return `${procedure}.${entry}`
}
