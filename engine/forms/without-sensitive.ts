import { isObject, own } from '#engine/record'
import type { Answers, Form, Section, Sensitivity } from '#engine/schema'
import { partsOf, topFields } from './fields-of.ts'
import { isContainer } from './leaf-of.ts'

/** The declared answers that a role may see: a field with a class only if it `sees` that class, its parts included. */
export function withoutSensitive(form: Form, answers: Answers, sees: readonly Sensitivity[]): Answers {
  return seenParts(topFields(form), answers, sees)
}

function seenParts(fields: Section['fields'], answers: unknown, sees: readonly Sensitivity[]): Answers {
  if (!isObject(answers)) return {}
  const seen = Object.entries(fields).filter(([, { sensitivity }]) => !sensitivity || sees.includes(sensitivity))
  const parts = seen.map(([name, field]) => {
    const answer = own(answers, name)
    if (answer === undefined || !isContainer(field)) return [name, answer]
    const inside = (part: unknown) => seenParts(partsOf(field), part, sees)
    if (field.kind === 'group') return [name, inside(answer)]
    if (!Array.isArray(answer)) return [name, undefined]
    // The service names the row, so it is seen with the row.
    return [name, answer.map((row) => ({ ...(field.kind === 'services' ? serviceOf(row) : {}), ...inside(row) }))]
  })
  return Object.fromEntries(parts.filter(([, answer]) => answer !== undefined))
}

function serviceOf(row: unknown): Answers {
  return isObject(row) && Object.hasOwn(row, 'service') ? { service: row.service } : {}
}
