import { fail, type Problem, problem } from '#engine/result'

/** Why a file is not taken. */
export type AttachmentCode =
  | 'file-missing'
  | 'file-empty'
  | 'file-too-large'
  | 'file-type-not-allowed'
  | 'file-type-differs'
  | 'file-unpacks-too-large'
  | 'file-broken'
  | 'file-title-missing'
  | 'file-date-wrong'
  | 'file-field-unknown'
  | 'files-too-many'

export type AttachmentProblem = Problem<AttachmentCode>

export const attachmentLimits = {
  /** Bytes of one file. */
  file: 20 * 1024 * 1024,
  /** Bytes that an archive inside a document may unpack to, and its entries. */
  unpacked: 200 * 1024 * 1024,
  entries: 2000,
  /** Files of one case. */
  files: 500,
} as const

export function refuseFile(code: AttachmentCode, params?: AttachmentProblem['params']) {
  return fail([problem(code, [], params)])
}
