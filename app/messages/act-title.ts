import type { Act } from '#engine/schema'
import { clauseMark } from './form.ts'
import type { Language } from './language.ts'
import { say } from './say.ts'

type Acts = Readonly<Record<string, Act>>

export function actTitle(acts: Acts, id: string, language: Language): string {
  const act = acts[id]
  if (!act) return id
  return act.number === undefined ? say(act.title, language) : `${say(act.title, language)} (${act.number})`
}

/** «п. 2.5» for a clause of the procedure's own act, with the act's title in front for any other. */
export function citation(acts: Acts, ref: string, ownAct: string, language: Language): string {
  const [act = '', clause = ''] = ref.split('#')
  return act === ownAct ? clauseMark(ref, language) : `${actTitle(acts, act, language)}, ${clause}`
}
