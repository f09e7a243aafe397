import { data, href, type RouterContextProvider, redirect } from 'react-router'
import { attachFile } from '#app/data/attachments/attach-file.server.ts'
import { type AttachmentProblem, refuseFile } from '#app/data/attachments/attachment-refusal.ts'
import { megabytes } from '#app/data/attachments/judge-file.server.ts'
import { loadDraft, saveDraft } from '#app/data/drafts.server.ts'
import { attachmentRefusals } from '#app/messages/attachments.ts'
import { problemSentence } from '#app/messages/problems.ts'
import { actor } from '#app/middleware/actor.server.ts'
import { language } from '#app/middleware/language.server.ts'
import { world } from '#app/middleware/world.server.ts'
import { withAnswer } from '#app/ui/form/answer-path.ts'
import type { Result } from '#engine/result'
import { caseOf, notFound } from '../case-of.server.ts'
import { documentChoices } from './document-choices.server.ts'
import { fileFieldOf } from './file-field.server.ts'
import { readNewFile } from './read-new-file.server.ts'
import { readUpload, type Upload } from './read-upload.server.ts'

type Context = Readonly<RouterContextProvider>

/** Keeps the file of the case, or of the field of a form that no script sends, and leads on; or says why not. */
export async function takeFile(context: Context, id: string, request: Request, asked: URLSearchParams) {
  const [segment, field] = [asked.get('task'), asked.get('field') ?? '']
  const upload = await readUpload(request)
  const kept = segment === null ? await ofCase(context, id, upload) : await ofField(context, id, upload, segment, field)
  if (!kept) throw notFound()
  if (kept.ok) throw redirect(kept.value)
  const refused = kept.problems.map((one) => problemSentence(attachmentRefusals, one, language(context)))
  const typed = (name: string) => String(upload.posted.get(name) ?? '').slice(0, 500)
  const input = {
    title: typed('title'),
    validThrough: typed('validThrough'),
    document: typed('document'),
    sees: typed('sees'),
  }
  return data({ refused, input }, { status: 422 })
}

type Kept = Promise<Result<string, AttachmentProblem> | undefined>

async function ofCase(context: Context, id: string, upload: Upload): Kept {
  const view = await caseOf(context, id)
  const file = readNewFile(upload, documentChoices(view, language(context)))
  if (!file.ok) return file
  const { db, data } = world(context)
  const kept = await attachFile(db, data, actor(context), id, file.value)
  return kept?.ok ? { ok: true, value: `${href('/cases/:id/files', { id })}?attached` } : kept
}

async function ofField(context: Context, id: string, { file, refused }: Upload, segment: string, field: string): Kept {
  const view = await caseOf(context, id)
  const place = fileFieldOf(view, segment, field, language(context))
  if (!place) return undefined
  if (refused || !file) return refuseFile(refused ?? 'file-missing', { megabytes: megabytes() })
  const { db, data } = world(context)
  const [user, of] = [actor(context), { task: place.key, field }]
  const kept = await attachFile(db, data, user, id, { ...file, title: place.title, of })
  if (!kept?.ok) return kept
  const draft = await loadDraft(db, user, id, place.key)
  const answers = withAnswer(draft?.answers ?? place.prefilled, place.path, kept.value)
  await saveDraft(db, user, id, place.key, answers, draft?.revision ?? 0)
  return { ok: true, value: href('/cases/:id/tasks/:task', { id, task: segment }) }
}
