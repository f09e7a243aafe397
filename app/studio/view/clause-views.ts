import { clauseMark } from '#app/messages/form.ts'
import type { Language } from '#app/messages/language.ts'
import { say } from '#app/messages/say.ts'
import type { ClauseView } from '#app/ui/clause/clauses.tsx'
import type { Library } from '#engine/definition'
import type { Source } from '#engine/schema'

/** A clause that an element names, `ref` as it names it. */
export type SourceView = ClauseView & { readonly ref: string }

/** The clauses of a norm with what they say and the act they stand in. */
export function clauseViews(source: Source | undefined, { acts }: Library, language: Language): readonly SourceView[] {
  return [source ?? []].flat().map((ref) => {
    const [id = '', clause = ''] = ref.split('#')
    const act = Object.hasOwn(acts, id) ? acts[id] : undefined
    const gist = act && Object.hasOwn(act.clauses, clause) ? act.clauses[clause]?.gist : undefined
    return {
      ref,
      mark: clauseMark(ref, language),
      act: act ? say(act.title, language) + (act.number === undefined ? '' : `, № ${act.number}`) : id,
      gist: gist === undefined ? undefined : say(gist, language),
    }
  })
}
