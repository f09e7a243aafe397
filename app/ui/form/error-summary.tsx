import type { RefObject } from 'react'
import { form as messages } from '#app/messages/form.ts'
import { useMessages } from '../page-context.ts'
import { controlId } from './answer-path.ts'
import type { SaidProblem } from './use-problems.ts'

type Props = {
  problems: readonly SaidProblem[]
  element: RefObject<HTMLDivElement | null>
  onGo: (problem: SaidProblem) => void
}

/** Everything that is left to mend, each with a link to its field, in this section or another. */
export function ErrorSummary({ problems, element, onGo }: Props) {
  const t = useMessages(messages)
  return (
    <div className="error-summary" ref={element} tabIndex={-1} role="alert">
      <h2>{t.summary(problems.length)}</h2>
      <ul>
        {problems.map((problem) => (
          <li key={problem.pointer + problem.sentence}>
            <a
              href={`#${controlId(problem.path)}`}
              onClick={(event) => {
                event.preventDefault()
                onGo(problem)
              }}
            >
              {problem.sentence}
            </a>
          </li>
        ))}
      </ul>
    </div>
  )
}
