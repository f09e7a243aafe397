import { useMemo } from 'react'
import { caseTask } from '#app/messages/case-task.ts'
import { sayProblem } from '#app/ui/form/say-problem.ts'
import { useLanguage, useMessages } from '#app/ui/page-context.ts'
import { type AnswerProblem, fieldsOf } from '#engine/forms'
import type { Answers, Form } from '#engine/schema'

type Props = { form: Form; answers: Answers; problems?: readonly AnswerProblem[] }

/** What the form says of refused answers itself, for a browser without script. */
export function UnscriptedProblems({ form, answers, problems = [] }: Props) {
  const t = useMessages(caseTask)
  const language = useLanguage()
  const fields = useMemo(() => new Map(fieldsOf(form).map((one) => [one.path.join('.'), one])), [form])
  if (problems.length === 0) return null
  return (
    <noscript>
      <div className="problems" role="alert">
        <strong>{t.problem}</strong>
        <ul>
          {problems.map((problem) => (
            <li key={problem.path.join('/') + problem.code}>{sayProblem(problem, fields, answers, language)}</li>
          ))}
        </ul>
      </div>
    </noscript>
  )
}
