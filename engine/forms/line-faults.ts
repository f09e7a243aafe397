import { own } from '#engine/record'
import type { Field, Section } from '#engine/schema'
import { partsOf } from './fields-of.ts'
import { type LinePiece, linePieces } from './line-pieces.ts'

/** What the lines of a section name that it does not have: the number of the line and the text between its braces. */
export function lineFaults({
  lines = [],
  fields,
}: Section): readonly { readonly line: number; readonly name: string }[] {
  return lines.flatMap((line, index) =>
    Object.values(typeof line === 'string' ? { line } : line).flatMap((text) =>
      linePieces(text)
        .filter((piece) => piece.type !== 'words' && !isThere(piece, fields))
        .map((piece) => ({ line: index, name: nameOf(piece) })),
    ),
  )
}

function isThere(piece: LinePiece, fields: Section['fields']): boolean {
  if (piece.type !== 'place') return false
  const whole = own(fields, piece.field)
  const field = piece.part === undefined || whole?.kind !== 'group' ? whole : own(partsOf(whole), piece.part)
  if (!field || (piece.part !== undefined && whole?.kind !== 'group')) return false
  return piece.option === undefined || optionsOf(field).includes(piece.option)
}

function optionsOf(field: Field): readonly string[] {
  if (field.kind === 'yes-no') return ['yes', 'no']
  return field.kind === 'choice' || field.kind === 'choices' ? Object.keys(field.options) : []
}

function nameOf(piece: LinePiece): string {
  if (piece.type !== 'place') return piece.text
  return [piece.field, piece.part && `.${piece.part}`, piece.option && `:${piece.option}`].filter(Boolean).join('')
}
