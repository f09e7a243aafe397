import { fieldsOf, type Library, tasksOf } from '#engine/definition'
import { own } from '#engine/record'
import type { Kind, Source } from '#engine/schema'
import { clauseNames, clausesOf } from '../clauses-of.ts'
import type { Rule } from '../rule.ts'

type Path = readonly (string | number)[]
type Timed = {
  readonly kind: Kind
  readonly id: string
  readonly path: Path
  readonly source?: Source
  readonly amounts: readonly (number | string)[]
  readonly unit: string
}

/** A term of another length than its clauses say; an act that says terms anywhere says every term that rests on it. */
export const termBesideClause = {
  code: 'term-beside-clause',
  severity: 'warning',
  find: (library: Library) =>
    [...inWorkflows(library), ...inForms(library)].flatMap(({ kind, id, path, source, amounts, unit }) => {
      const said = clausesOf(library, source).flatMap(({ terms = [] }) => terms)
      const other = amounts.find((amount) => !said.some((one) => one.amount === amount && one.unit === unit))
      if (other === undefined || !isSaid(library, source)) return []
      const lengths = said.map((one) => `${one.amount} ${one.unit}`).join(', ')
      return [
        { kind, id, path, params: { clauses: clauseNames(source), length: `${other} ${unit}`, lengths } } as const,
      ]
    }),
} as const satisfies Rule

function isSaid({ acts }: Library, source: Source | undefined): boolean {
  return [source ?? []]
    .flat()
    .some((ref) => Object.values(own(acts, ref.split('#')[0])?.clauses ?? {}).some(({ terms }) => terms !== undefined))
}

function inWorkflows({ workflows }: Library): readonly Timed[] {
  return Object.values(workflows).flatMap((workflow) => {
    const { id, stages, branches = {}, duties = {} } = workflow
    const at = (path: Path, term: object | undefined) => timed('workflow', id, path, term)
    const periods = (holders: string, all: Readonly<Record<string, { readonly period?: object }>>) =>
      Object.entries(all).flatMap(([name, { period }]) => at([holders, name, 'period'], period))
    return [
      ...tasksOf(workflow).flatMap(({ path, task: { deadline, every } }) => [
        ...at([...path, 'deadline'], deadline),
        ...at([...path, 'every'], every),
      ]),
      ...Object.entries(duties).flatMap(([name, { deadline, every }]) => [
        ...at(['duties', name, 'deadline'], deadline),
        ...at(['duties', name, 'every'], every),
      ]),
      ...periods('stages', stages),
      ...periods('branches', branches),
    ]
  })
}

function inForms({ forms }: Library): readonly Timed[] {
  return Object.values(forms).flatMap((form) =>
    fieldsOf(form).flatMap(({ field, path }) =>
      field.kind === 'document' ? timed('form', form.id, [...path, 'validity'], field.validity) : [],
    ),
  )
}

// A length that is an answer is held between the least and the most.
function timed(kind: Kind, id: string, path: Path, term: object = {}): readonly Timed[] {
  const { amount, min, max, unit, source }: Readonly<Record<string, unknown>> = { ...term }
  const amounts = [amount, min, max].filter((one) => typeof one === 'number')
  if (typeof unit !== 'string' || amounts.length === 0) return []
  return [{ kind, id, path, amounts, unit, ...(isSource(source) ? { source } : {}) }]
}

function isSource(value: unknown): value is Source {
  return typeof value === 'string' || Array.isArray(value)
}
