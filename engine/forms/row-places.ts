import { moneyFrom, type Value } from '#engine/expression'
import { isObject, own } from '#engine/record'
import type { Service } from '#engine/schema'
import type { FormContext } from './form-context.ts'
import type { RowsField } from './leaf-of.ts'
import type { Places } from './scope-of.ts'
import { servicesOf } from './services.ts'
import { rowReader } from './value-of.ts'

/** Gives for a row what `row` and `service` stand for in its columns. */
export function placesReader(field: RowsField, context: FormContext): (row: unknown) => Places {
  const readRow = rowReader(field, context)
  if (field.kind === 'table') return (row) => ({ row: readRow(row) })
  const services = servicesOf(field, context)
  return (row) => {
    const id = isObject(row) ? own(row, 'service') : undefined
    const service = typeof id === 'string' ? own(services, id) : undefined
    return { row: readRow(row), service: service ? serviceRecord(service) : { type: 'unknown', reason: 'unanswered' } }
  }
}

function serviceRecord({ code, volume, months, norm }: Service): Value {
  const kopecks = moneyFrom(norm)
  return {
    type: 'record',
    fields: {
      code: { type: 'text', value: code },
      volume: { type: 'number', value: BigInt(volume), places: 0 },
      months: { type: 'number', value: BigInt(months), places: 0 },
      norm: kopecks === undefined ? { type: 'unknown', reason: 'malformed' } : { type: 'money', value: kopecks },
    },
  }
}
