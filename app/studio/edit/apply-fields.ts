import { editNode } from '#app/data/studio/edit-text.ts'
import { nodeAt, treeOf } from '#app/data/studio/json-text.ts'
import type { PlainField } from '#app/data/studio/plain-fields.ts'
import type { StudioCode } from '#app/data/studio/studio-problem.ts'
import type { Problem } from '#engine/result'
import type { Entries } from './field-entries.ts'
import { inputName } from './input-name.ts'
import { readField } from './read-field.ts'

export type Applied = {
  readonly text: string
  /** What is wrong with what was typed, by the key of the field. */
  readonly problems: Readonly<Record<string, Problem<StudioCode>>>
}

/** Writes the fields that a person has touched into the text of a file; the others stay as they are, whoever wrote them. */
export function applyFields(text: string, fields: readonly PlainField[], was: Entries, is: Entries): Applied {
  const problems: Record<string, Problem<StudioCode>> = {}
  let written = text
  for (const field of fields) {
    if (!isTouched(field, was, is)) continue
    const read = readField(field, is)
    if (!read.ok) problems[field.key] = read.problems[0]!
    else written = writeValue(written, field.pointer, read.value)
  }
  return { text: written, problems }
}

function isTouched({ key }: PlainField, was: Entries, is: Entries): boolean {
  const name = inputName(key)
  const names = new Set(
    [...Object.keys(was), ...Object.keys(is)].filter((one) => one === name || one.startsWith(`${name}.`)),
  )
  const said = (entries: Entries, one: string) => (entries[one] ?? []).filter((value) => value !== '').join('\n')
  return [...names].some((one) => said(was, one) !== said(is, one).replaceAll('\r\n', '\n'))
}

/** Sets or removes a value; what it stands in begins with its first value and ends with its last. */
export function writeValue(text: string, pointer: string, value: unknown): string {
  const outer = pointer.slice(0, pointer.lastIndexOf('/'))
  const tree = treeOf(text)
  const around = tree && nodeAt(tree, outer)
  if (value === undefined) {
    const removed = editNode(text, pointer, undefined) ?? text
    const isLast = around?.type === 'object' && around.children?.length === 1 && removed !== text
    return isLast ? writeValue(removed, outer, undefined) : removed
  }
  return editNode(around || outer === '' ? text : writeValue(text, outer, {}), pointer, value) ?? text
}
