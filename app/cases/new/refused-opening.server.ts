import type { Language } from '#app/messages/language.ts'
import type { Refusal } from '#engine/workflow'
import { readAnswers } from '../order/read-order.ts'
import { answerProblemsOf, inputOf, sentence } from '../order/refused-view.server.ts'

/** Why no case was opened, and what was typed. */
export function refusedOpening(posted: FormData, refused: readonly Refusal[], language: Language) {
  return {
    problems: refused
      .filter(({ path }) => path[0] !== 'answers')
      .map((problem) => ({ text: sentence(problem, language), field: problem.path.map(String)[0] })),
    answers: answerProblemsOf(refused),
    since: [],
    input: inputOf(posted),
    subject: readAnswers(posted),
    key: String(posted.get('key') ?? ''),
  }
}
