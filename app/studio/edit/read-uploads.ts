import type { Place } from '#app/data/studio/save-change.server.ts'
import type { Upload } from '#app/data/studio/uploaded-files.server.ts'

type Sent = { readonly uploads: readonly Upload[]; readonly scope: 'whole' | 'part'; readonly place?: Place }

/** What the page for uploads posts: files, what they are, and the draft they go into («id revision»). */
export async function readUploads(posted: FormData): Promise<Sent> {
  const files = posted.getAll('files').flatMap((one) => (typeof one === 'string' || one.size === 0 ? [] : [one]))
  const uploads = await Promise.all(
    files.map(async (file) => ({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })),
  )
  const [draft = '', revision = ''] = String(posted.get('into') ?? '').split(' ')
  return {
    uploads,
    scope: posted.get('scope') === 'whole' ? 'whole' : 'part',
    place: draft === '' ? undefined : { draft, revision: Number(revision) },
  }
}
