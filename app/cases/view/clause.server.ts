import { library } from '#app/data/definitions.server.ts'
import { clauseMark } from '#app/messages/form.ts'
import type { Language } from '#app/messages/language.ts'
import type { ClauseView } from '#app/ui/clause/clauses.tsx'
import { actTitle, clausesIn } from '#app/ui/clause/clauses-in.ts'
import type { Source } from '#engine/schema'

/** «п. 2.5» for a clause of the procedure's own act, with the act's title in front for any other. */
export function citation(ref: string, ownAct: string, language: Language): string {
  const [act = '', clause = ''] = ref.split('#')
  return act === ownAct ? clauseMark(ref, language) : `${actTitle(library().acts, act, language)}, ${clause}`
}

export function clausesOf(source: Source | undefined, language: Language): readonly ClauseView[] {
  return clausesIn(library().acts, source, language)
}
