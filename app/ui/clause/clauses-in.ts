import { actTitle } from '#app/messages/act-title.ts'
import { clauseMark } from '#app/messages/form.ts'
import type { Language } from '#app/messages/language.ts'
import { say } from '#app/messages/say.ts'
import type { Act, Source } from '#engine/schema'
import type { ClauseView } from './clauses.tsx'

type Acts = Readonly<Record<string, Act>>

/** The clauses a source names, each with its gist and the title of its act. */
export function clausesIn(acts: Acts, source: Source | undefined, language: Language): readonly ClauseView[] {
  return [source ?? []].flat().map((ref) => {
    const [act = '', clause = ''] = ref.split('#')
    const clauses = acts[act]?.clauses
    const gist = clauses && Object.hasOwn(clauses, clause) ? clauses[clause]?.gist : undefined
    return {
      mark: clauseMark(ref, language),
      act: actTitle(acts, act, language),
      gist: gist === undefined ? undefined : say(gist, language),
    }
  })
}
