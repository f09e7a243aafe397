import type { ProcedureVersion } from '#engine/definition'
import { fieldsOf } from '#engine/forms'
import { isObject } from '#engine/record'
import type { Answers } from '#engine/schema'

export type PersonRecord = {
  readonly surname: string
  readonly givenName: string
  readonly patronymic: string | null
  readonly birthDate: string
  readonly number: string | null
}

/** The card of a person, drawn from the subject form's fields marked `as`; one field for the whole name is taken apart. */
export function personRecord({ workflow, forms }: ProcedureVersion, subject: Answers): PersonRecord {
  const form = forms[workflow.subject.form]
  const marked = (as: 'name' | 'birth-date' | 'number') =>
    (form ? fieldsOf(form) : [])
      .filter(({ field }) => field.as === as)
      .map(({ path }) => {
        const answer = path.reduce<unknown>((value, name) => (isObject(value) ? value[name] : undefined), subject)
        return typeof answer === 'string' ? answer.trim() : ''
      })
  const names = marked('name')
  const [surname = '', givenName = '', ...rest] = names.length === 1 ? (names[0] ?? '').split(/\s+/) : names
  return {
    surname,
    givenName,
    patronymic: rest.join(' ') || null,
    birthDate: marked('birth-date')[0] ?? '',
    number: marked('number')[0] || null,
  }
}
