import { openDefinitions } from '#app/data/definitions.server.ts'

let open = ''

/** Loads a definitions folder unless the tests before, in the same process, have left it loaded: reading all is slow. */
export function openedDefinitions(folder: string): void {
  if (open !== folder) openDefinitions(folder)
  open = folder
}
