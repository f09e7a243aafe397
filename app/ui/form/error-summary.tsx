import { type RefObject, useMemo } from 'react'
import { form as messages } from '#app/messages/form.ts'
import { useLanguage, useMessages } from '../page-context.ts'
import { type AnswerPath, controlId } from './answer-path.ts'
import { useFormPage, useFormState } from './form-page.ts'
import { sayProblem } from './say-problem.ts'

type Props = {
  element: RefObject<HTMLDivElement | null>
  onGo: (section: string, path: AnswerPath) => void
}

/** So many places are named; the others stand behind them. */
const named = 50

/** Everything that is left to mend, each with a link to its field, in this section or another. */
export function ErrorSummary({ element, onGo }: Props) {
  const { store } = useFormPage()
  const all = useFormState((state) => state.all)
  const problems = useFormState((state) => (state.all ? state.problems : undefined))
  const t = useMessages(messages)
  const language = useLanguage()
  const { fields } = store
  const lines = useMemo(
    () =>
      problems?.slice(0, named).map((problem) => ({
        path: problem.path,
        section: fields.get(String(problem.path[0]))?.section ?? '',
        sentence: sayProblem(problem, fields, store.get().typed, language),
      })),
    [problems, fields, store, language],
  )
  if (!all || !problems || problems.length === 0) return null
  return (
    <div className="error-summary" ref={element} tabIndex={-1} role="alert">
      <h2>{t.summary(problems.length)}</h2>
      <ul>
        {lines?.map(({ path, section, sentence }) => (
          <li key={path.join('/') + sentence}>
            <a
              href={`#${controlId(path)}`}
              onClick={(event) => {
                event.preventDefault()
                onGo(section, path)
              }}
            >
              {sentence}
            </a>
          </li>
        ))}
        {problems.length > named && <li>{t.more(problems.length - named)}</li>}
      </ul>
    </div>
  )
}
