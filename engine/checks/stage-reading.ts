import { type Library, type PlacedTask, tasksOf } from '#engine/definition'
import { type Expression, references } from '#engine/expression'
import type { Workflow } from '#engine/schema'
import { type AnswerFacts, answerFactsIn } from './answer-facts.ts'
import { headOf } from './needed-names.ts'

/** What conditions rest on: tasks, answers with what their forms say, and every condition that decides about these. */
export type Reading = {
  readonly tasks: ReadonlyMap<string, PlacedTask>
  readonly answers: ReadonlyMap<string, AnswerFacts | undefined>
  readonly conditions: readonly Expression[]
}

const most = 300

/**
 * Follows conditions in a stage to what they rest on: the visibility of an answer and the conditions of a task rest on
 * more. Undefined where that is too much.
 */
export function reading(
  first: readonly Expression[],
  stage: string,
  workflow: Workflow,
  library: Library,
): Reading | undefined {
  const all = new Map(tasksOf(workflow).map((placed) => [placed.id, placed]))
  const tasks = new Map<string, PlacedTask>()
  const factsOf = answerFactsIn(workflow, library)
  const answers = new Map<string, AnswerFacts | undefined>()
  const conditions = [...first]
  for (const condition of conditions) {
    if (conditions.length > most) return undefined
    const { vars, answered, done } = references(condition)
    for (const { path } of [...vars, ...answered]) {
      if (answers.has(path)) continue
      const facts = factsOf(path)
      answers.set(path, facts)
      conditions.push(...(facts?.visible ?? []))
    }
    for (const id of [...vars, ...answered, ...done].map(({ path }) => headOf(path))) {
      const placed = all.get(id)
      if (!placed || tasks.has(id)) continue
      tasks.set(id, placed)
      if (placed.home === stage) conditions.push(...(placed.task.when ?? []))
    }
  }
  return { tasks, answers, conditions }
}
