import {
  FormDataParseError,
  MaxFileSizeExceededError,
  MaxTotalSizeExceededError,
  MultipartParseError,
  parseFormData,
} from '@remix-run/form-data-parser'
import { fileName } from '#app/data/attachments/file-name.ts'
import { templateLimits } from '#app/data/documents/template-files.server.ts'
import { refuseTemplate, type TemplateProblem } from '#app/data/documents/template-problem.ts'
import { type Result, succeed } from '#engine/result'

type Posted = { readonly intent: string; readonly id: string; readonly file: { name: string; bytes: Uint8Array } }

/** What the page of a form posts; a file that is too large is given up while it comes in. */
export async function readTemplate(request: Request): Promise<Result<Posted, TemplateProblem>> {
  const { file: maxFileSize } = templateLimits
  try {
    const limits = { maxFiles: 1, maxFileSize, maxTotalSize: maxFileSize + 65_536, maxParts: 10 }
    const posted = await parseFormData(request, limits)
    const [intent = '', id = ''] = ['intent', 'id'].map((name) => String(posted.get(name) ?? ''))
    const file = posted.get('file')
    const bytes = file instanceof File ? new Uint8Array(await file.arrayBuffer()) : new Uint8Array()
    return succeed({ intent, id, file: { name: fileName(file instanceof File ? file.name : ''), bytes } })
  } catch (error) {
    if (error instanceof MaxFileSizeExceededError || error instanceof MaxTotalSizeExceededError)
      return refuseTemplate('template-too-large', { limit: maxFileSize / 1024 / 1024 })
    if (error instanceof FormDataParseError || error instanceof MultipartParseError) return refuseTemplate('no-file')
    throw error
  }
}
