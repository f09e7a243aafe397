import { own } from '#engine/record'
import type { Stage, Workflow } from '#engine/schema'

/** The tasks of a stage or branch that a task waits for by `after`, directly or through others; itself if it waits in a circle. */
export function awaitedBy(task: string, home: string, { stages, branches }: Workflow): ReadonlySet<string> {
  const tasks: Stage['tasks'] = (own(stages, home) ?? own(branches, home))?.tasks ?? {}
  const found = new Set<string>()
  const waiting = [task]
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop())
    for (const other of own(tasks, next)?.after ?? [])
      if (own(tasks, other) && !found.has(other)) {
        found.add(other)
        waiting.push(other)
      }
  return found
}
