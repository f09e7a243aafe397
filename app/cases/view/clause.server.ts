import { library } from '#app/data/definitions.server.ts'
import type { Language } from '#app/messages/language.ts'
import type { ClauseView } from '#app/ui/clause/clauses.tsx'
import { clausesIn } from '#app/ui/clause/clauses-in.ts'
import type { Source } from '#engine/schema'

export function clausesOf(source: Source | undefined, language: Language): readonly ClauseView[] {
  return clausesIn(library().acts, source, language)
}
