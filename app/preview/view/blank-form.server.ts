import type { RouterContextProvider } from 'react-router'
import { factsOf } from '#app/ui/form/case-facts.ts'
import { absent, formContext } from '#engine/workflow'
import { notFound, procedureOf } from '../procedure-of.server.ts'

type Params = {
  readonly region: string
  readonly procedure: string
  readonly owner: string
  readonly form: string
}

/** A form of a procedure as nobody has filled it in yet. */
export async function blankForm(context: Readonly<RouterContextProvider>, params: Params) {
  const { teller, rules, day } = await procedureOf(context, params)
  const { forms } = teller.version
  const id = `${params.owner}/${params.form}`
  const form = Object.hasOwn(forms, id) ? forms[id] : undefined
  if (!form) throw notFound()
  return { teller, day, form, facts: factsOf(form, formContext(rules, absent, day)) }
}
