import type { FieldLayout, Layout } from '#engine/forms'
import { pointerOf } from './answer-path.ts'
import type { FormState } from './form-store.ts'

/** How far a section is: required answers given of those that apply, and what is wrong with what is there. */
export type Progress = { readonly given: number; readonly required: number; readonly wrong: number }

/** A table or services count as one answer, however many rows they have. */
export function progressOf({ fields }: Layout['sections'][number], { hidden, problems }: FormState): Progress {
  const inSection = new Set(fields.map(({ name }) => name))
  const here = problems.filter(({ path }) => inSection.has(String(path[0])))
  const lacking = here.filter(({ code }) => code === 'required').map(({ path }) => pointerOf(path))
  const isLacking = (pointer: string) => lacking.some((one) => one === pointer || one.startsWith(`${pointer}/`))
  const asked = fields.flatMap((field) => {
    const pointer = `/${field.name}`
    // Rows need not be, but those that are want their required cells.
    const hasGaps = field.parts !== undefined && field.kind !== 'group' && isLacking(pointer)
    return hasGaps ? [pointer] : askedIn(field, pointer, hidden)
  })
  const missing = asked.filter(isLacking)
  return {
    given: asked.length - missing.length,
    required: asked.length,
    wrong: here.filter(({ code }) => code !== 'required').length,
  }
}

function askedIn(field: FieldLayout, pointer: string, hidden: ReadonlySet<string>): readonly string[] {
  if (field.computed || hidden.has(pointer)) return []
  if (field.kind !== 'group') return field.required ? [pointer] : []
  const parts = (field.parts ?? []).flatMap((part) => askedIn(part, `${pointer}/${part.name}`, hidden))
  // A group that must be filled in, of parts that each may be empty.
  return parts.length === 0 && field.required ? [pointer] : parts
}
