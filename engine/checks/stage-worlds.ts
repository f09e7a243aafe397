import type { Library, PlacedTask } from '#engine/definition'
import { type Expression, holds } from '#engine/expression'
import { own } from '#engine/record'
import type { Workflow } from '#engine/schema'
import type { AnswerFacts } from './answer-facts.ts'
import { affordable, type Budget } from './budget.ts'
import type { Domain } from './domains.ts'
import { hasHappened } from './has-happened.ts'
import { headOf } from './needed-names.ts'
import { reading } from './stage-reading.ts'
import { standIns } from './stand-ins.ts'
import { stillChanges } from './still-changes.ts'
import { caseKinds } from './value-kind.ts'
import { scopeOf, type World } from './worlds.ts'

/** A way out of a stage; people take those that are not automatic. */
export type StageWay = { readonly name: string; readonly automatic: boolean; readonly when?: readonly Expression[] }

/** How a case can stand in a stage, as far as the ways out of it ask. */
export type StageWorlds = {
  readonly ways: readonly StageWay[]
  readonly domains: readonly Domain[]
  /** Whether forms and the conditions of tasks let a case stand so. */
  readonly isPossible: (world: World) => boolean
  /** Whether every task that must be done is done. */
  readonly isDone: (world: World) => boolean
  /** Whether it may still change then: by time, or by what people may do once more or at will. */
  readonly mayChange: (name: string) => boolean
}

/** Undefined where there are too many ways for a case to stand. */
export function stageWorlds(
  workflow: Workflow,
  stage: string,
  library: Library,
  budget: Budget,
): StageWorlds | undefined {
  const next = Object.entries(own(workflow.stages, stage)?.next ?? {})
  const read = reading(
    next.flatMap(([, { when = [] }]) => when),
    stage,
    workflow,
    library,
  )
  if (!read) return undefined
  const { tasks, answers, conditions } = read
  const stood = standIns(conditions, caseKinds(workflow, library))
  const standing = new Map(conditions.map((condition, at) => [condition, stood.conditions[at] ?? condition]))
  const asked = (when: readonly Expression[]) => when.map((condition) => standing.get(condition) ?? condition)
  const done = [...tasks.keys()].map((id): Expression => ({ done: id }))
  const domains = affordable([...stood.conditions, ...done], stood.kindAt, budget)
  if (!domains) return undefined

  const happened = hasHappened(workflow)
  const isHere = ({ home }: PlacedTask) => home === stage
  const applies = ({ task }: PlacedTask, world: World) => !task.when || holds(asked(task.when), scopeOf(world)) === true
  const fits = (world: World, placed: PlacedTask): boolean => {
    const isDone = scopeOf(world).done(placed.id)
    if (isHere(placed)) return !isDone || applies(placed, world)
    const before = happened(placed.id, stage)
    return before === 'maybe' || isDone === (before === 'always')
  }
  const isAnswered = (world: World, name: string, facts: AnswerFacts | undefined): boolean => {
    const value = world.get(name)
    if (!value || !tasks.has(headOf(name))) return true
    const isKnown = value.type !== 'unknown'
    if (!scopeOf(world).done(headOf(name))) return !isKnown
    if (!facts) return isKnown || name.includes('.')
    const isVisible = holds(asked(facts.visible), scopeOf(world)) === true
    return isVisible ? isKnown || !facts.required : !isKnown || facts.kept
  }
  const changes = stillChanges(tasks, stage, workflow)
  const isDue = ({ task }: PlacedTask) => !task.optional && !task.every
  return {
    ways: next.map(([name, { by, when }]) => ({
      name,
      automatic: by === undefined,
      ...(when ? { when: asked(when) } : {}),
    })),
    domains,
    isPossible: (world) =>
      [...tasks.values()].every((placed) => fits(world, placed)) &&
      [...answers].every(([name, facts]) => isAnswered(world, name, facts)),
    isDone: (world) =>
      [...tasks.values()].every(
        (placed) => !isHere(placed) || !isDue(placed) || !applies(placed, world) || scopeOf(world).done(placed.id),
      ),
    mayChange: (name) => changes(name.replace(/^done /, '')) || stood.reads(name).some(changes),
  }
}
