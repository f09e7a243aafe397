import type { Language } from '#app/messages/language.ts'
import { type CaseFacts, contextOf } from '#app/ui/form/case-facts.ts'
import { type Filled, sheetOf } from '#app/ui/paper/sheet-of.ts'
import type { Form } from '#engine/schema'
import type { Database } from '../database.server.ts'
import { sheetDocx } from './sheet-docx.server.ts'

/** A form of a region to be drawn; `number` is the case's. */
export type Drawn = Filled & {
  readonly region: string
  readonly form: Form
  readonly facts: CaseFacts
  readonly language: Language
  readonly number?: string
}

/** The form as a Word document. */
export async function formDocument(
  _db: Database,
  { form, facts, language, ...filled }: Drawn,
): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await sheetDocx(sheetOf(form, contextOf(facts), language, filled)))
}
