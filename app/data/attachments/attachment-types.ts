/** The closed list of files that may be attached: what their content is, by the ending of their name. */
export const attachmentTypes = {
  pdf: 'application/pdf',
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  odt: 'application/vnd.oasis.opendocument.text',
  txt: 'text/plain',
} as const

export type Ending = keyof typeof attachmentTypes

export function isEnding(text: string): text is Ending {
  return Object.hasOwn(attachmentTypes, text)
}

/** What a file input offers to choose. */
export const acceptedEndings = Object.keys(attachmentTypes)
  .map((ending) => `.${ending}`)
  .join(',')
