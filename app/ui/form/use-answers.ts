import { useCallback, useMemo, useState } from 'react'
import { type AnswerProblem, answerProblems, type FormContext, type Settled, settle } from '#engine/forms'
import type { Answers, Form } from '#engine/schema'
import { type AnswerPath, withAnswer } from './answer-path.ts'

type AnswersState = Settled & {
  readonly problems: readonly AnswerProblem[]
  readonly commit: (path: AnswerPath, answer: unknown) => void
  readonly replace: (answers: Answers) => void
}

/**
 * The answers as typed and what they amount to. Answers of fields that are hidden for now stay in the typed ones, so
 * that a mistaken tick loses nothing while the page is open.
 */
export function useAnswers(form: Form, context: FormContext, initial: Answers): AnswersState {
  const [typed, replace] = useState(initial)
  const settled = useMemo(() => settle(form, typed, context), [form, typed, context])
  const problems = useMemo(() => answerProblems(form, typed, context), [form, typed, context])
  const commit = useCallback(
    (path: AnswerPath, answer: unknown) => replace((before) => withAnswer(before, path, answer)),
    [],
  )
  return { ...settled, problems, commit, replace }
}
