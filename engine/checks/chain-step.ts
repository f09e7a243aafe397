import type { PlacedTask } from '#engine/definition'
import type { ChainStep, ChainTerm } from './chain.ts'

/** A task as a step of a chain; of one without a term the clause that says so. */
export function stepOf({ id, task, path }: PlacedTask): ChainStep {
  const source = task.deadline?.source ?? task.source
  return { task: id, title: task.title, path: [...path, 'deadline'], ...(source === undefined ? {} : { source }) }
}

/** A task as a term of a chain; nothing where it has none that runs from an event on. */
export function termOf(placed: PlacedTask): readonly ChainTerm[] {
  const { deadline } = placed.task
  if (!deadline || !('amount' in deadline) || deadline.direction === 'before') return []
  const { amount, unit, from } = deadline
  return [{ ...stepOf(placed), amount, unit, from }]
}
