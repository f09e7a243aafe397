import { problem } from '#engine/result'
import type { Scenario } from '#engine/schema'
import type { Fault } from './definition-problem.ts'
import type { Folder } from './folder.ts'
import { isDate } from './is-date.ts'
import type { Path } from './json.ts'
import type { Named } from './link-code.ts'
import { nearest } from './nearest.ts'
import { tasksOf } from './workflow-tasks.ts'

/** An example names a procedure of its region, and in each step what the procedure has. */
export function linkScenario({ region: id, procedure, given, steps }: Scenario, folder: Folder): readonly Fault[] {
  const region = folder.regions.get(id)?.value
  if (!region) return []
  const named = (word: Named, name: string | undefined, path: Path, known: readonly string[]) =>
    name === undefined || known.includes(name)
      ? []
      : [problem(`unknown-${word}`, path, { name, ...nearest(name, known) })]
  const workflowId = Object.hasOwn(region.procedures, procedure) ? region.procedures[procedure]?.workflow : undefined
  const workflow = folder.workflows.get(workflowId ?? '')?.value
  const start = [
    ...named('procedure', procedure, ['procedure'], Object.keys(region.procedures)),
    ...named('agency', given.agency, ['given', 'agency'], Object.keys(region.agencies)),
    ...realDate(given.on, ['given', 'on']),
  ]
  if (!workflow)
    return [...start, ...steps.flatMap(({ when }, index) => realDate(when.on, ['steps', index, 'when', 'on']))]

  const { entries, stages, branches = {}, closings, consents = {} } = workflow
  const tasks = tasksOf(workflow).map((placed) => placed.id)
  const transitions = [...Object.values(stages), ...Object.values(branches)].flatMap(({ next }) =>
    Object.keys(next ?? {}),
  )
  return [
    ...start,
    ...named('entry', given.entry, ['given', 'entry'], Object.keys(entries)),
    ...steps.flatMap(({ when, then }, index) => {
      const path = ['steps', index, 'when']
      return [
        ...realDate(when.on, [...path, 'on']),
        ...named('agency', when.by, [...path, 'by'], Object.keys(region.agencies)),
        ...named('task', when.task, [...path, 'task'], tasks),
        ...named('task', when.waive, [...path, 'waive'], tasks),
        ...named('closing', when.closing, [...path, 'closing'], Object.keys(closings)),
        ...named('branch', when.branch, [...path, 'branch'], Object.keys(branches)),
        ...named('transition', when.transition, [...path, 'transition'], transitions),
        ...named('consent', when.consent, [...path, 'consent'], Object.keys(consents)),
        ...named('role', when.giver, [...path, 'giver'], Object.keys(workflow.roles)),
        ...named('stage', then?.stage, ['steps', index, 'then', 'stage'], Object.keys(stages)),
        ...named('closing', then?.closing, ['steps', index, 'then', 'closing'], Object.keys(closings)),
      ]
    }),
  ]
}

function realDate(moment: string, path: Path): readonly Fault[] {
  const date = moment.slice(0, 10)
  return isDate(date) ? [] : [problem('no-such-date', path, { date })]
}
