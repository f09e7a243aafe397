import { problem } from '#engine/result'
import type { Workflow } from '#engine/schema'
import type { Fault } from './definition-problem.ts'
import { isObject, type Json, type Path } from './json.ts'
import type { Named } from './link-code.ts'
import { nearest } from './nearest.ts'
import type { ShapedNode } from './shaped-nodes.ts'
import { tasksOf } from './workflow-tasks.ts'

type Word = Extract<Named, 'role' | 'stage' | 'task' | 'closing' | 'node' | 'row'>

// By the shape of a node, which of its keys name what; «opens.by» is `by` inside `opens`.
const words: Readonly<Record<string, Readonly<Record<string, Word>>>> = {
  task: { role: 'role', with: 'role', to: 'role', hands: 'task', amends: 'task', after: 'task' },
  transition: { to: 'stage', close: 'closing', by: 'role' },
  closing: { during: 'stage', by: 'role', to: 'stage' },
  branch: { 'opens.by': 'role', during: 'stage', pauses: 'stage', stopsClock: 'node' },
  role: { 'instead.role': 'role' },
  consent: { role: 'role', to: 'role' },
  entry: { to: 'stage', by: 'role' },
  duty: { role: 'role' },
  register: { role: 'role', rows: 'row' },
}

/** Roles, stages, tasks and closings that a workflow names are its own. */
export function linkWorkflowNames(workflow: Workflow, nodes: readonly ShapedNode[]): readonly Fault[] {
  const tasks = tasksOf(workflow).map(({ id }) => id)
  const stages = Object.keys(workflow.stages)
  const known: Readonly<Record<Word, ReadonlySet<string>>> = {
    role: new Set(Object.keys(workflow.roles)),
    stage: new Set(stages),
    task: new Set(tasks),
    closing: new Set(Object.keys(workflow.closings)),
    node: new Set([...tasks, ...stages]),
    row: new Set([...tasks, ...Object.keys(workflow.branches ?? {})]),
  }
  return nodes.flatMap(({ shape, value, path }) =>
    Object.entries(words[shape] ?? {}).flatMap(([key, word]) =>
      written(value, key.split('.'), path)
        .filter(({ name }) => !known[word].has(name))
        .map(({ name, path }) => problem(`unknown-${word}`, path, { name, ...nearest(name, known[word]) })),
    ),
  )
}

function written(value: Json, keys: readonly string[], path: Path): readonly { name: string; path: Path }[] {
  const [key, ...rest] = keys
  if (key !== undefined) {
    const inner = isObject(value) ? value[key] : undefined
    return inner === undefined ? [] : written(inner, rest, [...path, key])
  }
  if (Array.isArray(value)) return value.flatMap((one, index) => written(one, [], [...path, index]))
  return typeof value === 'string' ? [{ name: value, path }] : []
}
