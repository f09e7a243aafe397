import type { Field, Form } from '#engine/schema'
import { innerFields } from './form-fields.ts'
import type { Names, Target } from './names.ts'

const word: Target = { kind: 'text' }
const number: Target = { kind: 'integer' }
const date: Target = { kind: 'date' }

/** What `service` stands for in the columns of a services field. */
export const serviceNames: Names = new Map([
  ['code', word],
  ['volume', number],
  ['months', number],
  ['norm', { kind: 'money' }],
])

const papers: Readonly<Record<string, Names>> = {
  document: new Map([
    ['date', date],
    ['number', word],
    ['issuer', word],
  ]),
  signature: new Map([
    ['name', word],
    ['position', word],
    ['date', date],
  ]),
  file: new Map([
    ['id', word],
    ['name', word],
  ]),
}

/** The names a form answers to: its fields, without their sections. */
export function formNames({ sections }: Form): Names {
  return new Map(Object.values(sections).flatMap(({ fields }) => Object.entries(fields).map(named)))
}

/** What `row` stands for in the columns of a table or of services. */
export function rowNames(field: Field): Names {
  const columns = Object.entries(innerFields(field)).map(named)
  return new Map(field.kind === 'services' ? [...columns, ['service', word]] : columns)
}

function named([name, field]: readonly [string, Field]): readonly [string, Target] {
  const { kind } = field
  if (kind === 'table' || kind === 'services') return [name, { kind, row: rowNames(field) }]
  if (kind === 'choices') return [name, { kind, row: new Map() }]
  if (kind === 'group') return [name, { kind, parts: new Map(Object.entries(field.fields).map(named)) }]
  const parts = papers[kind]
  return [name, parts ? { kind, parts } : { kind }]
}
