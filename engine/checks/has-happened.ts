import { tasksOf } from '#engine/definition'
import { own } from '#engine/record'
import type { Workflow } from '#engine/schema'
import { firstStages, reachedFrom, stageWays } from './stage-ways.ts'

/** Whether what a term starts with has happened when a case stands at `home`: on every way there, on some, or on none. */
export type Happening = 'always' | 'maybe' | 'never'

export function hasHappened(workflow: Workflow): (start: string, home: string) => Happening {
  const ways = stageWays(workflow)
  const first = firstStages(workflow)
  const tasks = new Map(tasksOf(workflow).map((placed) => [placed.id, placed]))
  const stagesOf = (holder: string): readonly string[] =>
    own(workflow.stages, holder) ? [holder] : (own(workflow.branches, holder)?.during ?? [...reachedFrom(first, ways)])

  return (start, home) => {
    const placed = tasks.get(start)
    const holder = placed?.home ?? start
    if (holder === home && !isOptional(placed?.task)) return 'always'
    const closing = own(workflow.closings, start)
    const origins = closing ? (closing.to === undefined ? [] : [closing.to]) : stagesOf(holder)
    const after = reachedFrom(origins, ways)
    const here = stagesOf(home)
    const outlives = own(workflow.branches, home)?.outlives === true
    if (holder !== home && !outlives && !here.some((stage) => after.has(stage))) return 'never'
    if (closing || isOptional(placed?.task) || !own(workflow.stages, holder)) return 'maybe'
    const around = reachedFrom(first, ways, holder)
    return here.some((stage) => around.has(stage)) ? 'maybe' : 'always'
  }
}

function isOptional(task: { readonly optional?: boolean; readonly when?: unknown } | undefined): boolean {
  return task !== undefined && (task.optional === true || task.when !== undefined)
}
