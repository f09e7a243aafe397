import { exportDefinitions } from '#app/data/studio/transfer.server.ts'
import { actor } from '#app/middleware/actor.server.ts'
import { world } from '#app/middleware/world.server.ts'
import type { Route } from './+types/export'
import { notFound, ruleSet } from './set/rule-set.server.ts'

export async function loader({ context, params }: Route.LoaderArgs) {
  const { draft, publication } = await ruleSet(context, params.set)
  const what = draft ? { draft: draft.id } : { publication: publication.id }
  const made = await exportDefinitions(world(context).db, actor(context), what)
  if (!made) throw notFound()
  return new Response(new Uint8Array(made.bytes), {
    headers: { 'content-type': 'application/zip', 'content-disposition': `attachment; filename="${made.name}"` },
  })
}
