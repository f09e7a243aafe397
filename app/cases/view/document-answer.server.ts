import type { RouterContextProvider } from 'react-router'
import { record } from '#app/data/audit.server.ts'
import { documentHeaders } from '#app/data/documents/document-headers.ts'
import { formDocument } from '#app/data/documents/form-document.server.ts'
import { actor } from '#app/middleware/actor.server.ts'
import { language } from '#app/middleware/language.server.ts'
import { world } from '#app/middleware/world.server.ts'
import type { printedEntry, printedTask } from './printed-case.server.ts'

type Printed = Awaited<ReturnType<typeof printedTask | typeof printedEntry>>

/** The paper of a case as a Word file; that it was taken is noted beside the reading of the case. */
export async function documentAnswer(context: Readonly<RouterContextProvider>, caseId: string, printed: Printed) {
  const { db } = world(context)
  const { header, form, copy } = printed
  const ofCase = copy === 'blank' ? undefined : header
  const bytes = await formDocument(db, { ...printed, ofCase, language: language(context) })
  const entry = { userId: actor(context).id, action: 'document-taken', caseId, detail: { form: form.id, copy } }
  await record(db, entry)
  return new Response(bytes, { headers: documentHeaders(form.id, copy === 'blank' ? undefined : header.number) })
}
