import { type Problem, problem } from '#engine/result'
import type { Form } from '#engine/schema'
import { fieldsOf } from './fields-of.ts'
import { isContainer } from './leaf-of.ts'
import { lineFaults } from './line-faults.ts'
import { settlingOrder } from './settling-order.ts'

export type FormCode =
  | 'duplicate-field'
  | 'reserved-name'
  | 'nested-table'
  | 'not-computable'
  | 'circular'
  | 'line-names-nothing'

// What a path can start with beside a field, and the parts that every task has.
const reserved = ['subject', 'role', 'row', 'service', 'on', 'first', 'all', 'closed', 'ends']

/** What keeps a form that fits its meta-schema from being filled in, each at its place in the form. */
export function formProblems(form: Form): readonly Problem<FormCode>[] {
  const circular = new Set(settlingOrder(form).circular.map(({ at }) => at.join('/')))
  const names = new Set<string>()
  const inFields = fieldsOf(form).flatMap(({ at, path, field }) => {
    const name = path.join('.')
    const isTable = field.kind === 'table' || field.kind === 'services'
    const checks: readonly (readonly [FormCode, boolean])[] = [
      ['duplicate-field', names.has(name)],
      ['reserved-name', path.length === 1 ? reserved.includes(name) : path.at(-1) === 'service'],
      ['nested-table', isTable && at.some((step, index) => index % 2 === 0 && step === 'columns')],
      ['not-computable', isContainer(field) && (field.value !== undefined || field.default !== undefined)],
      ['circular', circular.has(at.join('/'))],
    ]
    names.add(name)
    return checks.flatMap(([code, isSo]) => (isSo ? [problem(code, at)] : []))
  })
  const inLines = Object.entries(form.sections).flatMap(([name, section]) =>
    lineFaults(section).map((fault) =>
      problem('line-names-nothing' as const, ['sections', name, 'lines', fault.line], { name: fault.name }),
    ),
  )
  return [...inFields, ...inLines]
}
