import { documentHeaders } from '#app/data/documents/document-headers.ts'
import { templateBytes } from '#app/data/documents/templates.server.ts'
import { world } from '#app/middleware/world.server.ts'
import { notFound } from '../set/rule-set.server.ts'
import type { Route } from './+types/download'

export async function loader({ context, params }: Route.LoaderArgs) {
  const place = { region: params.region, form: `${params.owner}/${params.form}` }
  const bytes = await templateBytes(world(context).db, place, params.template)
  if (!bytes) throw notFound()
  return new Response(bytes, { headers: documentHeaders(place.form, 'template') })
}
