import { limits } from '#engine/definition'

/** What may come in at once: the files of one set, the bytes of one file, of all of them, and of an archive. */
export const sizes = {
  files: limits.files,
  file: 1024 * 1024,
  all: 32 * 1024 * 1024,
} as const
