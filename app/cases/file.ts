import { asDownload } from '#app/data/attachments/file-name.ts'
import { openAttachment } from '#app/data/attachments/open-attachment.server.ts'
import { actor } from '#app/middleware/actor.server.ts'
import { world } from '#app/middleware/world.server.ts'
import type { Route } from './+types/file'
import { notFound } from './case-of.server.ts'

/** A file of a case, to be kept: never opened in the page. */
export async function loader({ context, params }: Route.LoaderArgs) {
  const { db, data } = world(context)
  const file = await openAttachment(db, data, actor(context), params.id, params.file)
  if (!file) throw notFound()
  return new Response(new Uint8Array(file.bytes), {
    headers: {
      'content-type': file.type,
      'content-disposition': asDownload(file.name),
      'content-length': `${file.bytes.length}`,
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
      'content-security-policy': "default-src 'none'; sandbox",
    },
  })
}
