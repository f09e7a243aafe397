import type { Field } from '#engine/schema'
import { choice, choices, yesNo } from './choice.ts'
import { date, dateTime } from './date.ts'
import { decimal } from './decimal.ts'
import type { FormContext } from './form-context.ts'
import { integer } from './integer.ts'
import type { Leaf } from './leaf.ts'
import { money } from './money.ts'
import { document, file, signature } from './paper.ts'
import { longText, text } from './text.ts'

export type RowsField = Extract<Field, { kind: 'table' | 'services' }>
export type ContainerField = Extract<Field, { kind: 'group' }> | RowsField
export type LeafField = Exclude<Field, ContainerField>

export function isContainer(field: Field): field is ContainerField {
  return field.kind === 'group' || field.kind === 'table' || field.kind === 'services'
}

export function leafOf(field: LeafField, context: FormContext): Leaf {
  switch (field.kind) {
    case 'text':
      return text(field)
    case 'long-text':
      return longText(field)
    case 'integer':
      return integer(field)
    case 'decimal':
      return decimal(field)
    case 'money':
      return money(field)
    case 'date':
      return date
    case 'date-time':
      return dateTime
    case 'yes-no':
      return yesNo
    case 'choice':
      return choice(field.options)
    case 'choices':
      return choices(field.options)
    case 'agency':
      return choice(context.agencies(field.of))
    case 'document':
      return document
    case 'file':
      return file
    case 'signature':
      return signature
  }
}
