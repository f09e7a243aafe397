import type { FormContext } from '#engine/forms'
import type { Field, TextField } from '#engine/schema'
import type { Wanted } from './wishes.ts'

const masked = {
  snils: '001-001-998 00',
  inn: '7707083893',
  'passport-series': '0000',
  'passport-number': '000000',
  'department-code': '000-000',
  telephone: '+70000000000',
  postcode: '000000',
  oms: '1234567890123452',
} satisfies Record<NonNullable<TextField['mask']>, string>

/** The smallest answer of a field on a day; of a table or services, one row. */
export function sampleOf(field: Field, on: string, context: FormContext): unknown {
  const day = on.slice(0, 10)
  switch (field.kind) {
    case 'text':
      return field.mask === undefined ? '—' : masked[field.mask]
    case 'long-text':
      return '—'
    case 'integer':
      return field.min ?? Math.min(1, field.max ?? 1)
    case 'decimal':
      return '1'
    case 'money':
      return '1.00'
    case 'date':
      return day
    case 'date-time':
      return on.length > 10 ? on : `${day}T09:00:00Z`
    case 'yes-no':
      return true
    case 'choice':
      return Object.keys(field.options)[0]
    case 'choices':
      return Object.keys(field.options).slice(0, 1)
    case 'agency':
      return Object.keys(context.agencies(field.of))[0]
    case 'document':
      return { date: day }
    case 'file':
      return { id: '—', name: '—' }
    case 'signature':
      return { name: '—' }
    case 'group':
      return partsOf(field.fields, on, context)
    case 'table':
      return [partsOf(field.columns, on, context)]
    case 'services': {
      const groups = Object.values(context.catalogues[field.catalogue]?.groups ?? {})
      return [{ service: groups.flatMap(({ services }) => Object.keys(services))[0] }]
    }
  }
}

/** The answer of a field that is wanted on a day; undefined where the field has none such. */
export function wantedOf(field: Field, wanted: Wanted, on: string, context: FormContext): unknown {
  switch (wanted.type) {
    case 'is':
      return typeof wanted.value === 'number' ? numberOf(field, wanted.value) : wanted.value
    case 'is-not':
      return othersOf(field, context).find((value) => !wanted.values.includes(value))
    case 'given':
      return sampleOf(field, on, context)
    case 'years-ago':
      return Temporal.PlainDate.from(on.slice(0, 10)).subtract({ years: wanted.years }).toString()
  }
}

function partsOf(fields: Readonly<Record<string, Field>>, on: string, context: FormContext) {
  const needed = Object.entries(fields).filter(([, field]) => field.required)
  return Object.fromEntries(needed.map(([name, field]) => [name, sampleOf(field, on, context)]))
}

function numberOf(field: Field, value: number): unknown {
  if (field.kind === 'money') return value.toFixed(2)
  return field.kind === 'decimal' ? String(value) : value
}

function othersOf(field: Field, context: FormContext): readonly unknown[] {
  if (field.kind === 'choice') return Object.keys(field.options)
  if (field.kind === 'agency') return Object.keys(context.agencies(field.of))
  if (field.kind === 'yes-no') return [true, false]
  return field.kind === 'integer' ? [0, 1, 2, 3] : []
}
