import type { Route } from './+types/task-document'
import { documentAnswer } from './view/document-answer.server.ts'
import { printedTask } from './view/printed-case.server.ts'

export async function loader({ context, params, url }: Route.LoaderArgs) {
  return documentAnswer(context, params.id, await printedTask(context, params, url))
}
