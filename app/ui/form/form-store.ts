import type { Language } from '#app/messages/language.ts'
import { type AnswerProblem, type FormContext, fieldsOf, type Judged, judging, type PlacedField } from '#engine/forms'
import type { Answers, Form } from '#engine/schema'
import { type AnswerPath, pointerOf, withAnswer } from './answer-path.ts'
import { sayProblem } from './say-problem.ts'

export type FormState = Judged & {
  /** As they were typed: answers of fields that are hidden for now stay, so that a mistaken tick loses nothing. */
  readonly typed: Answers
  /** Whether everything that is left is said, wherever it is. */
  readonly all: boolean
  /** Sections that were left once. */
  readonly left: ReadonlySet<string>
  /** What is wrong and due to be said, by the JSON pointer of the answer. */
  readonly sentences: ReadonlyMap<string, string>
}

export type FormStore = {
  readonly fields: ReadonlyMap<string, PlacedField>
  readonly get: () => FormState
  readonly subscribe: (listener: () => void) => () => void
  readonly commit: (path: AnswerPath, answer: unknown) => void
  readonly replace: (answers: Answers) => void
  /** A field was left: what is wrong with it may be said. */
  readonly touch: (path: AnswerPath) => void
  readonly leave: (section: string) => void
  readonly sayAll: () => void
  /** What the server found wrong with the answers as they are now. */
  readonly refuse: (problems: readonly AnswerProblem[]) => void
}

type Given = { readonly form: Form; readonly context: FormContext; readonly language: Language }

/** The answers of a form on the screen. Whoever shows a part of them listens here, so that an edit redraws that part. */
export function createFormStore({ form, context, language }: Given, initial: Answers): FormStore {
  const judge = judging(form, context)
  const fields = new Map(fieldsOf(form).map((one) => [one.path.join('.'), one]))
  const listeners = new Set<() => void>()
  const touched = new Set<string>()
  let refused: { readonly typed: Answers; readonly problems: readonly AnswerProblem[] } | undefined
  let state = derived({ typed: initial, all: false, left: new Set() })

  function derived({ typed, all, left }: Pick<FormState, 'typed' | 'all' | 'left'>, known?: Judged): FormState {
    const { answers, hidden, problems } = known ?? judge(typed)
    const here = new Set(problems.map(nameOf))
    // The server may know better, but only of the answers it has seen.
    const only = refused?.typed === typed ? refused.problems.filter((one) => !here.has(nameOf(one))) : []
    const found = only.length > 0 ? [...problems, ...only] : problems
    const sentences = new Map<string, string>()
    for (const problem of found) {
      const pointer = pointerOf(problem.path)
      // An empty field that was only passed by is not a mistake yet.
      const isDue = all || left.has(sectionOf(problem)) || (problem.code !== 'required' && touched.has(pointer))
      if (!isDue) continue
      const before = sentences.get(pointer)
      const sentence = sayProblem(problem, fields, typed, language, true)
      sentences.set(pointer, before === undefined ? sentence : `${before}. ${sentence}`)
    }
    return { typed, answers, hidden, problems: found, all, left, sentences }
  }

  function sectionOf({ path }: AnswerProblem): string {
    return fields.get(String(path[0]))?.section ?? ''
  }

  function become(next: FormState): void {
    state = next
    for (const listener of listeners) listener()
  }

  return {
    fields,
    get: () => state,
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    commit(path, answer) {
      const typed = withAnswer(state.typed, path, answer)
      if (typed !== state.typed) become(derived({ ...state, typed }))
    },
    replace: (typed) => become(derived({ ...state, typed })),
    touch(path) {
      const pointer = pointerOf(path)
      if (touched.has(pointer)) return
      touched.add(pointer)
      if (state.problems.some((one) => pointerOf(one.path) === pointer)) become(derived(state, state))
    },
    leave(section) {
      if (!state.left.has(section)) become(derived({ ...state, left: new Set([...state.left, section]) }, state))
    },
    sayAll() {
      if (!state.all) become(derived({ ...state, all: true }, state))
    },
    refuse(problems) {
      refused = { typed: state.typed, problems }
      become(derived({ ...state, all: true }))
    },
  }
}

function nameOf({ code, path }: AnswerProblem): string {
  return code + path.join('/')
}
