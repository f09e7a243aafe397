import type { NewFile } from '#app/data/attachments/attach-file.server.ts'
import { type AttachmentProblem, refuseFile } from '#app/data/attachments/attachment-refusal.ts'
import { megabytes } from '#app/data/attachments/judge-file.server.ts'
import { dateFrom } from '#app/ui/form/date-text.ts'
import { type Result, succeed } from '#engine/result'
import type { Sensitivity } from '#engine/schema'
import type { DocumentChoice } from './document-choices.server.ts'
import type { Upload } from './read-upload.server.ts'

export const classes: readonly Sensitivity[] = ['personal', 'health', 'special', 'criminal', 'third-person']

/** The file that the page of a case's files posts, with what is said of it. */
export function readNewFile(
  { posted, file, refused }: Upload,
  documents: readonly DocumentChoice[],
): Result<NewFile, AttachmentProblem> {
  if (refused) return refuseFile(refused, { megabytes: megabytes() })
  if (!file) return refuseFile('file-missing')
  const text = (name: string) => String(posted.get(name) ?? '').trim()
  const document = documents.find(({ value }) => value === text('document'))
  const title = document?.title ?? text('title')
  if (title === '' || title.length > 200) return refuseFile('file-title-missing')
  const typed = text('validThrough')
  const validThrough = document ? document.validThrough : typed === '' ? undefined : dateFrom(typed)
  if (validThrough !== undefined && !isDay(validThrough)) return refuseFile('file-date-wrong')
  const sees = classes.find((one) => one === text('sees'))
  return succeed({ ...file, title, validThrough, sees })
}

function isDay(date: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(date)) return false
  try {
    return Temporal.PlainDate.from(date, { overflow: 'reject' }).toString() === date
  } catch {
    return false
  }
}
