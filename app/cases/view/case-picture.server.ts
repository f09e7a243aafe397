import type { CaseView } from '#app/data/cases.server.ts'
import { diagramWords } from '#app/messages/diagram.ts'
import type { Language } from '#app/messages/language.ts'
import { say } from '#app/messages/say.ts'
import type { Standing } from '#app/ui/diagram/enliven.ts'
import { diagram, nodeId, outline } from '#engine/diagram'
import { agenda, currentVisit } from '#engine/workflow'

export type CasePicture = NonNullable<ReturnType<typeof casePicture>>

/** The stage a case is in, drawn and told, with what of it is done and what is next; nothing once the case is over. */
export function casePicture({ rules, state, today }: CaseView, language: Language) {
  const { version } = rules
  const here = currentVisit(state)
  if (!here) return undefined
  const { stage } = here
  const words = diagramWords(language)
  const visit = state.visits.indexOf(here)
  const done = state.done.filter((one) => one.visit === visit).map(({ task }) => [task, 'done'] as const)
  const open = agenda(rules, state, today).filter(({ holder, ready }) => holder === stage && ready)
  const standings = new Map<string, Standing>([...done, ...open.map(({ task }) => [task, 'current'] as const)])
  const [, , ...lines] = outline(version, words, { stage })
  return {
    title: say(version.workflow.stages[stage]?.title ?? stage, language),
    text: diagram(version, 'flow', { words, stage }),
    narrow: diagram(version, 'flow', { words, stage, width: 'narrow' }),
    standings: Object.fromEntries([...standings].map(([task, standing]) => [nodeId('task', task), standing])),
    lines: lines.map(({ kind, name, depth, text }) => ({
      depth,
      text,
      standing: kind === 'task' ? standings.get(name) : undefined,
    })),
  }
}
