import { apiProblem } from '#app/middleware/api-problem.server.ts'
import { language } from '#app/middleware/language.server.ts'
import { caseAsJson } from '../view/case-as-json.server.ts'
import type { Route } from './+types/case'
import { caseAnswer } from './case-answer.server.ts'

export function loader({ context, params }: Route.LoaderArgs) {
  return caseAnswer(context, params.id, caseAsJson)
}

export function action({ context }: Route.ActionArgs) {
  return apiProblem('read-only', language(context))
}
