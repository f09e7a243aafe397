import type { Library } from '#engine/definition'
import { type Happening, hasHappened } from './has-happened.ts'
import type { RuleFault } from './rule.ts'
import { type TermStart, termStarts } from './term-starts.ts'

// Looking for ways round each of so many stages takes too long.
const most = 300

/** The terms of all workflows that start with something which has happened so, as `happening` says. */
export function unstartedTerms(
  { workflows }: Library,
  happening: Happening,
  isMeant: (term: TermStart) => boolean = () => true,
): readonly RuleFault[] {
  return Object.values(workflows).flatMap((workflow): readonly RuleFault[] => {
    const { id, stages } = workflow
    if (Object.keys(stages).length > most) return [{ kind: 'workflow', id, path: ['stages'], unproved: true }]
    const happened = hasHappened(workflow)
    return termStarts(workflow)
      .filter((term) => isMeant(term) && happened(term.start, term.home) === happening)
      .map(({ start, path }) => ({ kind: 'workflow', id, path, params: { start } }))
  })
}
