import type { Change } from './change.ts'

/** What tells one change of a comparison from the others, the same each time the same two sets are compared. */
export function changeKey({ code, file, path }: Change): string {
  return `${code} ${file}#${path.join('/')}`
}
