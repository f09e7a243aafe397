import { agencyTitle } from '#app/data/agency-title.server.ts'
import type { NewAccount } from '#app/middleware/new-account.server.ts'
import { isRole } from '#app/middleware/role.ts'

/** What the form of a person holds, as typed. */
export type Typed = { readonly name: string; readonly role: string; readonly agency: string }

export type FieldProblems = {
  readonly name?: 'nameMissing' | 'nameTooLong'
  readonly role?: 'roleMissing'
  readonly agency?: 'agencyMissing'
}

type Standing = Pick<NewAccount, 'name' | 'role' | 'agency'>

/** Reads name, role and agency from a posted form; only a caseworker belongs to an agency. */
export function readPerson(form: FormData): { typed: Typed; standing?: Standing; problems: FieldProblems } {
  const text = (key: string) => String(form.get(key) ?? '').trim()
  const typed = { name: text('name').replaceAll(/\s+/g, ' '), role: text('role'), agency: text('agency') }
  const { name, role } = typed
  const agency = role === 'caseworker' ? typed.agency : undefined
  const problems = {
    ...(name === '' && { name: 'nameMissing' as const }),
    ...(name.length > 200 && { name: 'nameTooLong' as const }),
    ...(!isRole(role) && { role: 'roleMissing' as const }),
    ...(agency !== undefined && !agencyTitle(agency) && { agency: 'agencyMissing' as const }),
  }
  if (!isRole(role) || Object.keys(problems).length > 0) return { typed, problems }
  return { typed, standing: { name, role, agency }, problems }
}
