import type { Field, Form, Section, Text } from '#engine/schema'
import type { Mask } from './answer-problem.ts'
import { partsOf } from './fields-of.ts'
import type { FormContext } from './form-context.ts'
import { inLanguage, type Language } from './in-language.ts'
import { isContainer } from './leaf-of.ts'
import { type Offer, offersOf } from './offers.ts'
import { serviceTitles } from './services.ts'

/** All that a screen may know of a field beside its schema: a definition has no other say in how it is drawn. */
export type FieldLayout = {
  readonly name: string
  readonly kind: Field['kind']
  readonly title: string
  readonly help?: string
  /** Required while it is visible. */
  readonly required: boolean
  readonly computed: boolean
  readonly wide: boolean
  readonly code?: string
  readonly mask?: Mask
  /** The most letters a text may have. */
  readonly maxLength?: number
  /** What may be picked instead of typing. */
  readonly offers?: readonly Offer[]
  readonly unit?: string
  readonly numbered?: boolean
  readonly print?: Field['print']
  /** A signature with a place for the stamp. */
  readonly stamp?: boolean
  /** Options of a choice, agencies or services, in their order. */
  readonly options?: readonly { readonly id: string; readonly title: string }[]
  /** Fields of a group, columns of a table or of services. */
  readonly parts?: readonly FieldLayout[]
}

export type Layout = {
  readonly title: string
  readonly sections: readonly {
    readonly name: string
    readonly title: string
    readonly help?: string
    readonly columns: number
    readonly fields: readonly FieldLayout[]
  }[]
}

export function layoutOf(form: Form, context: FormContext, language: Language): Layout {
  const word = (text: Text) => inLanguage(text, language)

  const laidOut = (fields: Section['fields']): readonly FieldLayout[] =>
    Object.entries(fields).map(([name, field]) => {
      const options = optionsOf(field, context)
      return {
        name,
        kind: field.kind,
        title: word(field.title),
        help: field.help && word(field.help),
        required: field.required ?? false,
        computed: field.value !== undefined,
        wide: field.wide ?? false,
        code: field.code,
        mask: field.kind === 'text' ? field.mask : undefined,
        maxLength: field.kind === 'text' ? field.maxLength : undefined,
        offers: offersOf(field, context, language),
        unit: field.kind === 'decimal' && field.unit ? word(field.unit) : undefined,
        numbered: field.kind === 'table' ? field.numbered : undefined,
        print: field.print,
        stamp: field.kind === 'signature' ? field.stamp : undefined,
        options: options && Object.entries(options).map(([id, title]) => ({ id, title: word(title) })),
        parts: isContainer(field) ? laidOut(partsOf(field)) : undefined,
      }
    })

  return {
    title: word(form.title),
    sections: Object.entries(form.sections).map(([name, { title, help, columns = 1, fields }]) => ({
      name,
      title: word(title),
      help: help && word(help),
      columns,
      fields: laidOut(fields),
    })),
  }
}

function optionsOf(field: Field, context: FormContext): Readonly<Record<string, Text>> | undefined {
  if (field.kind === 'choice' || field.kind === 'choices') return field.options
  if (field.kind === 'agency') return context.agencies(field.of)
  return field.kind === 'services' ? serviceTitles(field, context) : undefined
}
