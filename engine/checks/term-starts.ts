import { tasksOf } from '#engine/definition'
import { references } from '#engine/expression'
import type { Problem } from '#engine/result'
import type { Condition, Workflow } from '#engine/schema'

/** What a term, a recurrence or a period of a workflow runs from. */
export type TermStart = {
  /** The task, stage, branch or closing it starts with. */
  readonly start: string
  /** The stage or branch it stands in. */
  readonly home: string
  readonly path: Problem['path']
  /** What must have happened before anybody asks for the date. */
  readonly known: ReadonlySet<string>
}

const caseWords: ReadonlySet<string> = new Set(['on', 'subject', 'role', 'row'])

/** Every start that is an event of the case; terms from a fixed date or from an answer of the person are left out. */
export function termStarts(workflow: Workflow): readonly TermStart[] {
  const ofTasks = tasksOf(workflow).flatMap(({ task, path, home }) => {
    const { deadline, every, after = [], when } = task
    const opens = workflow.branches?.[home]?.opens?.when
    const known = new Set([...after, ...headsIn(when), ...headsIn(opens)])
    const own = [
      ...(deadline && 'from' in deadline ? [{ from: deadline.from, path: [...path, 'deadline', 'from'] }] : []),
      ...(every?.from === undefined ? [] : [{ from: every.from, path: [...path, 'every', 'from'] }]),
    ].map((one) => ({ ...one, home, known }))
    const anew = Object.entries(deadline && 'exceptions' in deadline ? (deadline.exceptions ?? {}) : {}).flatMap(
      ([name, other]) =>
        other.from === undefined
          ? []
          : [
              {
                from: other.from,
                path: [...path, 'deadline', 'exceptions', name, 'from'],
                home,
                known: new Set([...known, ...headsIn(other.when)]),
              },
            ],
    )
    return [...own, ...anew]
  })
  const ofPeriods = (['stages', 'branches'] as const).flatMap((holder) =>
    Object.entries(workflow[holder] ?? {}).flatMap(([home, { period }]) =>
      period
        ? [
            {
              from: period.from,
              path: [holder, home, 'period', 'from'],
              home,
              known: headsIn(workflow.branches?.[home]?.opens?.when),
            },
          ]
        : [],
    ),
  )
  return [...ofTasks, ...ofPeriods].flatMap(({ from, ...rest }) => {
    const start = from.split('.')[0] ?? ''
    return /^\d/.test(start) || caseWords.has(start) ? [] : [{ start, ...rest }]
  })
}

function headsIn(condition: Condition | undefined): ReadonlySet<string> {
  return new Set(
    (condition ?? []).flatMap((expression) => {
      const { vars, answered, done } = references(expression)
      return [...vars, ...answered, ...done].map(({ path }) => path.split('.')[0] ?? '')
    }),
  )
}
