import { isObject, own } from '#engine/record'
import type { Answers, Form, Section } from '#engine/schema'
import { partsOf, topFields } from './fields-of.ts'

/** A file that an answer names. */
export type FileAnswer = { readonly id: string; readonly name: string }

/** Every file that the answers of a form name, those in groups and rows of tables too. */
export function filesOf(form: Form, answers: Answers): readonly FileAnswer[] {
  return filesIn(topFields(form), answers)
}

function filesIn(fields: Section['fields'], answers: unknown): readonly FileAnswer[] {
  if (!isObject(answers)) return []
  return Object.entries(fields).flatMap(([name, field]) => {
    const answer = own(answers, name)
    if (field.kind === 'file') return fileOf(answer)
    return (Array.isArray(answer) ? answer : [answer]).flatMap((part) => filesIn(partsOf(field), part))
  })
}

function fileOf(answer: unknown): readonly FileAnswer[] {
  if (!isObject(answer) || typeof answer.id !== 'string') return []
  return [{ id: answer.id, name: typeof answer.name === 'string' ? answer.name : '' }]
}
