import { library } from '#app/data/definitions.server.ts'
import { clauseMark } from '#app/messages/form.ts'
import type { Language } from '#app/messages/language.ts'
import { say } from '#app/messages/say.ts'
import type { ClauseView } from '#app/ui/clause/clauses.tsx'
import type { Source } from '#engine/schema'

/** «п. 2.5» for a clause of the procedure's own act, with the act's title in front for any other. */
export function citation(ref: string, ownAct: string, language: Language): string {
  const [act = '', clause = ''] = ref.split('#')
  return act === ownAct ? clauseMark(ref, language) : `${actTitle(act, language)}, ${clause}`
}

export function clausesOf(source: Source | undefined, language: Language): readonly ClauseView[] {
  return [source ?? []].flat().map((ref) => {
    const [act = '', clause = ''] = ref.split('#')
    const clauses = library().acts[act]?.clauses
    const gist = clauses && Object.hasOwn(clauses, clause) ? clauses[clause]?.gist : undefined
    return {
      mark: clauseMark(ref, language),
      act: actTitle(act, language),
      gist: gist === undefined ? undefined : say(gist, language),
    }
  })
}

function actTitle(id: string, language: Language): string {
  const act = library().acts[id]
  if (!act) return id
  return act.number === undefined ? say(act.title, language) : `${say(act.title, language)} (${act.number})`
}
