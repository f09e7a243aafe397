import { today } from '#app/data/clock.server.ts'
import type { Database } from '#app/data/database.server.ts'
import { currentVersion, library, rulesOf, timeZoneOf } from '#app/data/definitions.server.ts'
import { compileForm, type FormContext, type Layout } from '#engine/forms'
import { own } from '#engine/record'
import type { Form, Region } from '#engine/schema'
import { absent, formContext } from '#engine/workflow'

/** A form as the procedures of a region have it now. */
export type RegionForm = { readonly form: Form; readonly layout: Layout; readonly context: FormContext }

/** The forms that the procedures of a region fill in, by id. */
export async function regionForms(db: Database, { id, procedures }: Region): Promise<ReadonlyMap<string, RegionForm>> {
  const forms = new Map<string, RegionForm>()
  const day = await today(db, timeZoneOf(id))
  for (const procedure of Object.keys(procedures ?? {})) {
    const hash = currentVersion(id, procedure)
    if (hash === undefined) continue
    const rules = await rulesOf(db, hash)
    const context = formContext(rules, absent, day)
    for (const form of Object.values(rules.version.forms))
      if (!forms.has(form.id)) forms.set(form.id, { form, context, layout: compileForm(form, context, 'ru').layout })
  }
  return forms
}

/** One form of a region; undefined where no procedure of it has such a form. */
export async function regionForm(db: Database, region: string, form: string): Promise<RegionForm | undefined> {
  const found = own(library().regions, region)
  return found && (await regionForms(db, found)).get(form)
}
