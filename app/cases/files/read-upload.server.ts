import {
  FormDataParseError,
  MaxFileSizeExceededError,
  MaxTotalSizeExceededError,
  MultipartParseError,
  parseFormData,
} from '@remix-run/form-data-parser'
import { type AttachmentCode, attachmentLimits } from '#app/data/attachments/attachment-refusal.ts'

export type Upload = {
  readonly posted: FormData
  readonly file?: { readonly name: string; readonly bytes: Uint8Array }
  readonly refused?: AttachmentCode
}

/** What a page with one file posts; what is too large is given up while it comes in. */
export async function readUpload(request: Request): Promise<Upload> {
  const limits = { maxFiles: 1, maxFileSize: attachmentLimits.file, maxTotalSize: attachmentLimits.file + 65_536 }
  try {
    const posted = await parseFormData(request, { ...limits, maxParts: 20 })
    const file = posted.get('file')
    if (!(file instanceof File) || (file.name === '' && file.size === 0)) return { posted, refused: 'file-missing' }
    return { posted, file: { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) } }
  } catch (error) {
    const posted = new FormData()
    if (error instanceof MaxFileSizeExceededError || error instanceof MaxTotalSizeExceededError)
      return { posted, refused: 'file-too-large' }
    if (error instanceof FormDataParseError || error instanceof MultipartParseError)
      return { posted, refused: 'file-missing' }
    throw error
  }
}
