import { canonical } from '#engine/definition'
import type { Workflow } from '#engine/schema'
import type { Rules } from '#engine/workflow'

/** The tasks whose deadlines other rules change, or all of them where the calendars are others. */
export type ChangedTerms = ReadonlySet<string> | 'all'

type Version = Rules['version']

const known = new WeakMap<Version, WeakMap<Version, ChangedTerms | 'more'>>()

/**
 * What changes where nothing but deadlines and calendars does; undefined where more does. No condition and no move of a
 * case looks at those, so its state is the same under both rules and only these due dates can differ.
 */
export function changedTerms(before: Rules, after: Rules): ChangedTerms | undefined {
  const found = termsBetween(before.version, after.version)
  if (found === 'more') return undefined
  return before.calendars === after.calendars ? found : 'all'
}

function termsBetween(before: Version, after: Version): ChangedTerms | 'more' {
  const others = known.get(before) ?? new WeakMap<Version, ChangedTerms | 'more'>()
  known.set(before, others)
  const found = others.get(after) ?? compared(before, after)
  others.set(after, found)
  return found
}

function compared(before: Version, after: Version): ChangedTerms | 'more' {
  const rest = ({ hash: _, workflow, ...others }: Version) => canonical([others, withoutTerms(workflow)])
  if (rest(before) !== rest(after)) return 'more'
  const [old, now] = [termsOf(before.workflow), termsOf(after.workflow)]
  return new Set([...now].flatMap(([task, term]) => (old.get(task) === term ? [] : [task])))
}

function termsOf({ stages, branches = {} }: Workflow): ReadonlyMap<string, string> {
  const holders = [...Object.values(stages), ...Object.values(branches)]
  return new Map(
    holders.flatMap(({ tasks }) =>
      Object.entries(tasks).map(([id, { deadline }]): [string, string] => [id, JSON.stringify(deadline ?? '')]),
    ),
  )
}

// The order of stages, tasks and transitions counts: the first that holds wins.
function withoutTerms({ stages, branches = {}, ...workflow }: Workflow): unknown {
  const plain = <T extends Workflow['stages'][string] | NonNullable<Workflow['branches']>[string]>(holder: T) => ({
    ...holder,
    next: holder.next && Object.entries(holder.next),
    tasks: Object.entries(holder.tasks).map(([id, { deadline: _, ...task }]) => [id, task]),
  })
  const all = (holders: Readonly<Record<string, Parameters<typeof plain>[0]>>) =>
    Object.entries(holders).map(([name, holder]) => [name, plain(holder)])
  return [workflow, all(stages), all(branches)]
}
