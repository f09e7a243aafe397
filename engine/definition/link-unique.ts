import { problem } from '#engine/result'
import type { Form, Workflow } from '#engine/schema'
import type { Fault } from './definition-problem.ts'
import { rowsAround } from './form-expressions.ts'
import { fieldsOf } from './form-fields.ts'
import type { Path } from './json.ts'
import { tasksOf } from './workflow-tasks.ts'

type Placed = { readonly name: string; readonly path: Path }

const caseWords: ReadonlySet<string> = new Set(['on', 'subject', 'row'])
const formWords: ReadonlySet<string> = new Set(['on', 'subject', 'row', 'service', 'first', 'all'])

/** One namespace in a workflow: a path's head names one entry, stage, branch, task or closing. */
export function linkUniqueNodes(workflow: Workflow): readonly Fault[] {
  const keys = (group: 'entries' | 'stages' | 'branches' | 'closings') =>
    Object.keys(workflow[group] ?? {}).map((name) => ({ name, path: [group, name] }))
  const tasks = tasksOf(workflow).map(({ id, path }) => ({ name: id, path }))
  return clashes([...keys('entries'), ...keys('stages'), ...keys('branches'), ...keys('closings'), ...tasks], caseWords)
}

/** Answers know no sections: a field name stands once in a form, and a table not inside another. */
export function linkUniqueFields(form: Form): readonly Fault[] {
  const fields = fieldsOf(form)
  const nested = fields.filter(
    ({ field, parent }) => (field.kind === 'table' || field.kind === 'services') && rowsAround(parent),
  )
  return [
    ...clashes(
      fields.filter(({ parent }) => !parent),
      formWords,
    ),
    ...nested.map(({ path }) => problem('nested-table', path)),
  ]
}

function clashes(placed: readonly Placed[], reserved: ReadonlySet<string>): readonly Fault[] {
  const seen = new Set<string>()
  return placed.flatMap(({ name, path }) => {
    const code = reserved.has(name) ? 'reserved-name' : seen.has(name) ? 'repeated-name' : undefined
    seen.add(name)
    return code ? [problem(code, path, { name })] : []
  })
}
