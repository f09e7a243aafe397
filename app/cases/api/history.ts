import { apiProblem } from '#app/middleware/api-problem.server.ts'
import { language } from '#app/middleware/language.server.ts'
import { historyAsJson } from '../view/history-as-json.server.ts'
import type { Route } from './+types/history'
import { caseAnswer } from './case-answer.server.ts'

export function loader({ context, params }: Route.LoaderArgs) {
  return caseAnswer(context, params.id, historyAsJson)
}

export function action({ context }: Route.ActionArgs) {
  return apiProblem('read-only', language(context))
}
