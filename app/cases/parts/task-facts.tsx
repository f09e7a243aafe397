import type { ReactNode } from 'react'
import { caseTask } from '#app/messages/case-task.ts'
import { documentTerms } from '#app/messages/document-terms.ts'
import { list } from '#app/messages/format.ts'
import { Clauses } from '#app/ui/clause/clauses.tsx'
import { DueBadge } from '#app/ui/due/due-badge.tsx'
import { DueNote, Why } from '#app/ui/due/why.tsx'
import { useLanguage, useMessages } from '#app/ui/page-context.ts'
import type { TaskView } from '../view/task-view.server.ts'

/** Until when a task is due and why, who acts, for whom and by which clause. */
export function TaskFacts({ task }: { task: TaskView }) {
  const { due, planned, documents, actor, agency, to, hands, waits, paused, clauses, isOwn } = task
  const t = useMessages(caseTask)
  const terms = useMessages(documentTerms)
  const language = useLanguage()
  return (
    <>
      {due && (
        <div className="task-when">
          <DueBadge tone={due.tone} words={due.words} />
          {due.date && <span className="task-date">{due.date}</span>}
          {due.left && <span className="soft">{due.left}</span>}
          <DueNote due={due} />
        </div>
      )}
      {due && <Why due={due} />}
      <dl className="facts">
        {!isOwn && (
          <Fact name={t.who}>
            {actor}
            {agency && <span className="soft"> ({t.recordedBy(agency)})</span>}
          </Fact>
        )}
        {planned && <Fact name={terms.planned}>{planned}</Fact>}
        {documents.length > 0 && (
          <Fact name={terms.heading}>
            <ul className="document-terms">
              {documents.map(({ words, warns }) => (
                <li key={words} className={warns ? 'warned' : undefined}>
                  {words}
                </li>
              ))}
            </ul>
          </Fact>
        )}
        {to && <Fact name={t.toWhom}>{to}</Fact>}
        {hands.length > 0 && <Fact name={t.handed}>{list(hands, language)}</Fact>}
        {waits.length > 0 && (
          <Fact name={t.after}>
            {waits.map((wait) => (
              <div key={wait}>{wait}</div>
            ))}
          </Fact>
        )}
        {paused && <Fact name={t.after}>{paused}</Fact>}
        {clauses.length > 0 && (
          <Fact name={t.basis}>
            <Clauses clauses={clauses} />
          </Fact>
        )}
      </dl>
    </>
  )
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}
