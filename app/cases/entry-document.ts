import type { Route } from './+types/entry-document'
import { documentAnswer } from './view/document-answer.server.ts'
import { printedEntry } from './view/printed-case.server.ts'

export async function loader({ context, params, url }: Route.LoaderArgs) {
  return documentAnswer(context, params.id, await printedEntry(context, params, url))
}
