import { documentHeaders } from '#app/data/documents/document-headers.ts'
import { formDocument } from '#app/data/documents/form-document.server.ts'
import { language } from '#app/middleware/language.server.ts'
import { world } from '#app/middleware/world.server.ts'
import type { Route } from './+types/paper-document'
import { blankForm } from './view/blank-form.server.ts'

export async function loader({ context, params }: Route.LoaderArgs) {
  const { form, facts } = await blankForm(context, params)
  const drawn = { region: params.region, form, facts, language: language(context) }
  return new Response(await formDocument(world(context).db, drawn), { headers: documentHeaders(form.id) })
}
