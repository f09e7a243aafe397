import { attachFile } from '#app/data/attachments/attach-file.server.ts'
import { refuseFile } from '#app/data/attachments/attachment-refusal.ts'
import { megabytes } from '#app/data/attachments/judge-file.server.ts'
import { attachmentRefusals } from '#app/messages/attachments.ts'
import { problemSentence } from '#app/messages/problems.ts'
import { actor } from '#app/middleware/actor.server.ts'
import { language } from '#app/middleware/language.server.ts'
import { world } from '#app/middleware/world.server.ts'
import type { Route } from './+types/task-files'
import { caseOf, notFound } from './case-of.server.ts'
import { fileFieldOf } from './files/file-field.server.ts'
import { readUpload } from './files/read-upload.server.ts'

export function loader() {
  throw notFound()
}

/** Takes the file of a field of a form on the screen; answers `{id, name}`, or with 422 the sentence why not. */
export async function action({ context, params, request }: Route.ActionArgs) {
  const view = await caseOf(context, params.id)
  const { posted, file, refused } = await readUpload(request)
  const pointer = String(posted.get('field') ?? '')
  const place = fileFieldOf(view, params.task, pointer, language(context))
  const { db, data } = world(context)
  const kept = refused
    ? refuseFile(refused, { megabytes: megabytes() })
    : !place || !file
      ? refuseFile('file-field-unknown')
      : await attachFile(db, data, actor(context), params.id, {
          ...file,
          title: place.title,
          of: { task: place.key, field: pointer },
        })
  if (!kept) throw notFound()
  if (kept.ok) return Response.json(kept.value)
  const [problem] = kept.problems
  return Response.json(
    { refused: problem && problemSentence(attachmentRefusals, problem, language(context)) },
    { status: 422 },
  )
}
