import type { Language } from '#app/messages/language.ts'
import { type CaseFacts, contextOf } from '#app/ui/form/case-facts.ts'
import { type Filled, sheetOf } from '#app/ui/paper/sheet-of.ts'
import { compileForm } from '#engine/forms'
import type { Form } from '#engine/schema'
import type { Database } from '../database.server.ts'
import { fillTemplate } from './fill-template.server.ts'
import { sheetDocx } from './sheet-docx.server.ts'
import { type CaseWords, templateValues } from './template-values.ts'
import { templateInUse } from './templates.server.ts'

/** A form of a region to be drawn. */
export type Drawn = Filled & {
  readonly region: string
  readonly form: Form
  readonly facts: CaseFacts
  readonly language: Language
  readonly ofCase?: CaseWords
}

/** The form as a Word document: by the region's own template where it has one, else by the lines of the printed page. */
export async function formDocument(
  db: Database,
  { region, form, facts, language, ofCase, ...filled }: Drawn,
): Promise<Uint8Array<ArrayBuffer>> {
  const context = contextOf(facts)
  const template = await templateInUse(db, { region, form: form.id })
  if (!template) return new Uint8Array(await sheetDocx(sheetOf(form, context, language, filled)))
  const { layout } = compileForm(form, context, language)
  const { answers, isHead = false } = filled
  const asked = { form, layout, context, language, answers, isBlankCopy: !answers || isHead, ofCase }
  return fillTemplate(template, templateValues(asked))
}
