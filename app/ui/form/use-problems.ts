import { useCallback, useMemo, useState } from 'react'
import type { Language } from '#app/messages/language.ts'
import type { AnswerProblem, PlacedField } from '#engine/forms'
import type { Answers } from '#engine/schema'
import { type AnswerPath, pointerOf } from './answer-path.ts'
import { sayProblem } from './say-problem.ts'

export type SaidProblem = {
  readonly pointer: string
  readonly path: AnswerPath
  readonly section: string
  readonly sentence: string
}

/** Problems in words, and which of them it is time to say: a field's after it, a section's after leaving it, or all. */
export function useProblems(
  problems: readonly AnswerProblem[],
  fields: ReadonlyMap<string, PlacedField>,
  answers: Answers,
  language: Language,
) {
  const [touched, setTouched] = useState<ReadonlySet<string>>(new Set())
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set())
  const [all, setAll] = useState(false)
  const touch = useCallback((path: AnswerPath) => setTouched((before) => added(before, pointerOf(path))), [])
  const leave = useCallback((section: string) => setLeft((before) => added(before, section)), [])
  const sayAll = useCallback(() => setAll(true), [])

  const said = useMemo(
    () =>
      problems.map((problem) => ({
        pointer: pointerOf(problem.path),
        path: problem.path,
        section: fields.get(String(problem.path[0]))?.section ?? '',
        sentence: sayProblem(problem, fields, answers, language),
        // An empty field that was only passed by is not a mistake yet.
        unanswered: problem.code === 'required',
      })),
    [problems, fields, answers, language],
  )
  const due = useMemo(
    () => said.filter((one) => all || left.has(one.section) || (!one.unanswered && touched.has(one.pointer))),
    [said, all, left, touched],
  )
  const sentences = useMemo(() => {
    const byPointer = new Map<string, string[]>()
    for (const { pointer, sentence } of due) byPointer.set(pointer, [...(byPointer.get(pointer) ?? []), sentence])
    return byPointer
  }, [due])
  return { said, sentences, all, left, touch, leave, sayAll }
}

function added<T>(set: ReadonlySet<T>, one: T): ReadonlySet<T> {
  return set.has(one) ? set : new Set([...set, one])
}
