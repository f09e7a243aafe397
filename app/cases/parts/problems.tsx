import { useEffect, useRef } from 'react'
import { caseTask } from '#app/messages/case-task.ts'
import { useMessages } from '#app/ui/page-context.ts'
import type { Refused } from '../order/refused-view.server.ts'

/** Says why nothing was recorded and what happened in the case meanwhile. */
export function Problems({ refused: { problems, since } }: { refused: Pick<Refused, 'problems' | 'since'> }) {
  const t = useMessages(caseTask)
  const element = useRef<HTMLDivElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: each refusal is announced anew
  useEffect(() => element.current?.focus(), [problems])
  if (problems.length === 0) return null
  return (
    <div className="problems" role="alert" tabIndex={-1} ref={element}>
      <strong>{t.problem}</strong>
      <ul>
        {problems.map(({ text }) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
      {since.length > 0 && (
        <>
          <p>{t.sinceThen}</p>
          <ul>
            {since.map(({ sequence, on, agency, what }) => (
              <li key={sequence}>
                {on} — {what} ({agency})
              </li>
            ))}
          </ul>
          <p>{t.sinceAdvice}</p>
        </>
      )}
    </div>
  )
}
