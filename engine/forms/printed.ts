import { references } from '#engine/expression'
import { own } from '#engine/record'
import type { Form, Section } from '#engine/schema'
import type { FormContext } from './form-context.ts'
import { inLanguage, type Language } from './in-language.ts'
import { type FieldLayout, layoutOf } from './layout.ts'
import { linePieces } from './line-pieces.ts'

/** A piece of a line on paper: words, the place of an answer, or one option of a choice. */
export type Printed =
  | { readonly type: 'words'; readonly text: string }
  | {
      readonly type: 'answer'
      readonly path: readonly string[]
      readonly field: FieldLayout
      /** The sum of a table's rows, which stands at its foot. */
      readonly total?: FieldLayout
    }
  | {
      readonly type: 'option'
      readonly path: readonly string[]
      readonly field: FieldLayout
      readonly option: string
      readonly words?: string
    }

/** `isOwn`: the line is made of a field, not written in the definition. */
export type PrintedLine = { readonly pieces: readonly Printed[]; readonly isOwn: boolean }

export type PrintedForm = {
  readonly heading?: string
  readonly title: string
  readonly sections: readonly { readonly title?: string; readonly lines: readonly PrintedLine[] }[]
}

/**
 * What a form has on paper, line by line: the lines of the definition, and a line of its own for each field that they
 * do not name, so that none is lost; a field that is not printed has none.
 */
export function printedForm(form: Form, context: FormContext, language: Language): PrintedForm {
  const layout = layoutOf(form, context, language)
  return {
    heading: form.print?.heading && inLanguage(form.print.heading, language),
    title: inLanguage(form.print?.title ?? form.title, language),
    sections: layout.sections.flatMap(({ name, title, fields }) => {
      const section = own(form.sections, name)
      const lines = section ? linesOf(section, fields, language) : []
      return lines.length === 0 ? [] : [{ title: section?.untitled ? undefined : title, lines }]
    }),
  }
}

function linesOf(section: Section, fields: readonly FieldLayout[], language: Language): readonly PrintedLine[] {
  const totals = new Map(fields.flatMap((field) => totalOf(section, field, fields)))
  const answer = (path: readonly string[], field: FieldLayout): Printed => ({
    type: 'answer',
    path,
    field,
    total: totals.get(field),
  })
  const written = (section.lines ?? []).map((line) => ({
    isOwn: false,
    pieces: linePieces(inLanguage(line, language)).map((piece): Printed => {
      if (piece.type !== 'place') return piece.type === 'words' ? piece : { type: 'words', text: piece.text }
      const whole = fields.find(({ name }) => name === piece.field)
      const field = piece.part === undefined ? whole : whole?.parts?.find(({ name }) => name === piece.part)
      if (!field) return { type: 'words', text: '' }
      const path = piece.part === undefined ? [piece.field] : [piece.field, piece.part]
      return piece.option === undefined
        ? answer(path, field)
        : { type: 'option', path, field, option: piece.option, words: piece.words }
    }),
  }))
  const placed = new Set(
    written.flatMap(({ pieces }) => pieces.flatMap((piece) => (piece.type === 'words' ? [] : [piece.path.join('.')]))),
  )
  const footed = [...totals.values()]
  const rest = fields.flatMap((field) => {
    const isPlaced = placed.has(field.name) || footed.includes(field) || field.print === 'none'
    if (isPlaced) return []
    const parts = field.kind === 'group' ? (field.parts ?? []) : []
    const isOpened = parts.some(({ name }) => placed.has(`${field.name}.${name}`))
    const left = parts.filter(({ name }) => !placed.has(`${field.name}.${name}`))
    return isOpened
      ? left.map((part) => ({ path: [field.name, part.name], field: part }))
      : [{ path: [field.name], field }]
  })
  return [...written, ...rest.map(({ path, field }) => ({ isOwn: true, pieces: [named(field), answer(path, field)] }))]
}

function named({ code, title }: FieldLayout): Printed {
  return { type: 'words', text: `${code === undefined ? '' : `${code}. `}${title}: ` }
}

// A field made of the rows of a table with one column of money is that column's sum.
function totalOf(
  { fields }: Section,
  table: FieldLayout,
  layouts: readonly FieldLayout[],
): readonly (readonly [FieldLayout, FieldLayout])[] {
  if (table.kind !== 'table' && table.kind !== 'services') return []
  if (table.parts?.filter(({ kind }) => kind === 'money').length !== 1) return []
  const total = layouts.find(({ name, kind, print }) => {
    const value = own(fields, name)?.value
    if (kind !== 'money' || value === undefined || print === 'none') return false
    return references(value).vars.some(({ path }) => path === table.name)
  })
  return total ? [[table, total]] : []
}
