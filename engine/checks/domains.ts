import { type Expression, references, type Value } from '#engine/expression'
import { type Compared, compared } from './compared.ts'
import type { KindAt, ValueKind } from './value-kind.ts'
import { valuesAround } from './values-around.ts'

/** Something that conditions read, `done x` and `consent x` included, with the values that make a difference. */
export type Domain = { readonly name: string; readonly values: readonly Value[] }

const facts: readonly Value[] = [
  { type: 'boolean', value: true },
  { type: 'boolean', value: false },
]

/** What may be compared before a check says that it cannot tell. */
const most = { names: 8, literals: 100 }

/**
 * Everything that conditions read, each with the values they can tell apart; a value may also be not yet known.
 * Undefined where there is too much to tell apart.
 */
export function domainsOf(conditions: readonly Expression[], kindAt: KindAt): readonly Domain[] | undefined {
  const all = conditions.map(references)
  const named = (kind: 'vars' | 'answered' | 'done' | 'consent') =>
    new Set(all.flatMap((one) => one[kind].map(({ path }) => path)))
  const groups = compared(conditions)
  if (groups.some(({ names, literals }) => names.size > most.names || literals.length > most.literals)) return undefined
  const read = [...named('vars').union(named('answered'))].map((name) => {
    const group = groups.find(({ names }) => names.has(name)) ?? { names: new Set([name]), literals: [] }
    const kind = kindAt(name)
    const values = valuesAround(
      kind.type === 'unknown' ? kindOfGroup(group, kindAt) : kind,
      group.literals,
      group.names.size,
    )
    return { name, values: [...values, { type: 'unknown' as const, reason: 'unanswered' as const, path: name }] }
  })
  return [
    ...read,
    ...[...named('done')].map((name) => ({ name: `done ${name}`, values: facts })),
    ...[...named('consent')].map((name) => ({ name: `consent ${name}`, values: facts })),
  ]
}

// What a parameter comes to has the kind of what it is compared with.
function kindOfGroup({ names, literals }: Compared, kindAt: KindAt): ValueKind {
  const known = [...names].map(kindAt).find(({ type }) => type !== 'unknown')
  if (known) return known
  const [literal] = literals
  if (typeof literal === 'boolean') return { type: 'boolean' }
  if (typeof literal === 'number') return { type: 'number' }
  return { type: literal === undefined ? 'unknown' : 'text' }
}
