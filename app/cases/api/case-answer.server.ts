import type { RouterContextProvider } from 'react-router'
import { type CaseView, loadCase } from '#app/data/cases.server.ts'
import type { Language } from '#app/messages/language.ts'
import { actor } from '#app/middleware/actor.server.ts'
import { apiProblem } from '#app/middleware/api-problem.server.ts'
import { language } from '#app/middleware/language.server.ts'
import { world } from '#app/middleware/world.server.ts'

/** A case as JSON for who may see it; for everybody else there is none. The reading is noted as that of a page. */
export async function caseAnswer(
  context: Readonly<RouterContextProvider>,
  id: string,
  told: (view: CaseView, language: Language) => unknown,
): Promise<Response> {
  const view = await loadCase(world(context).db, actor(context), id)
  if (!view) return apiProblem('not-found', language(context))
  return Response.json(told(view, language(context)))
}
