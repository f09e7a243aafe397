import type { Answers, Scenario } from '#engine/schema'
import { type Case, currentVisit } from '#engine/workflow'
import type { Flow } from './flow-of.ts'

export type Novelty = (facts: readonly string[]) => boolean

/** Whether so many of the facts were never seen together before; sees them. */
export function novelty(width: 1 | 2): Novelty {
  const known = new Set<string>()
  return (facts) => {
    const groups =
      width === 1 ? facts : facts.flatMap((one, at) => facts.slice(at + 1).map((other) => `${one} ${other}`))
    const fresh = groups.filter((group) => !known.has(group))
    for (const group of fresh) known.add(group)
    return fresh.length > 0
  }
}

/** What conditions can tell of a case that was opened so. */
export function factsOf(
  { state, given }: { readonly state: Case; readonly given: Scenario['given'] },
  { tasks, paths }: Flow,
): readonly string[] {
  const { status, ground, visits, done, runs, consents } = state
  const answersOf = (head: string, answers: Answers) =>
    paths.flatMap((path) => {
      const [first, ...rest] = path.replace('.first.', '.').split('.')
      return first === head && rest.length > 0 ? [`${path}=${JSON.stringify(answers[rest[0] ?? ''])}`] : []
    })
  return [
    `${status} ${currentVisit(state)?.stage} ${ground?.closing}`,
    given.entry,
    ...visits.map(({ stage, via }) => `${stage} by ${via}`),
    ...runs.map(({ key, ended }) => `${key} ${ended !== undefined}`),
    ...done.filter(({ task }) => tasks.has(task)).flatMap(({ task, answers }) => [task, ...answersOf(task, answers)]),
    ...Object.entries(consents).map(([name, entries]) => `${name} ${entries.at(-1)?.answer}`),
    ...answersOf('subject', given.subject),
  ]
}
