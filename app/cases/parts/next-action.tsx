import { cases } from '#app/messages/cases.ts'
import { list } from '#app/messages/format.ts'
import { Clauses } from '#app/ui/clause/clauses.tsx'
import { DueBadge } from '#app/ui/due/due-badge.tsx'
import { useLanguage, useMessages } from '#app/ui/page-context.ts'
import type { CasePage } from '../view/case-page.server.ts'
import type { TaskView } from '../view/task-view.server.ts'
import { ChoiceBody } from './choice-body.tsx'
import { TaskBody } from './task-body.tsx'

/** The one thing to do next, first on the page. */
export function NextAction({ page, task }: { page: CasePage; task?: TaskView }) {
  const t = useMessages(cases)
  const [due] = page.due
  if (due)
    return (
      <Card label={t.next} title={due.choice.title}>
        <div className="task-when">
          <DueBadge tone={due.tone} words={due.words} /> <span>{due.day}</span> <Clauses clauses={due.choice.clauses} />
          <div className="due-note">{due.sentence}</div>
        </div>
        <ChoiceBody choice={due.choice} id={page.header.id} />
      </Card>
    )
  if (task)
    return (
      <Card label={t.next} title={task.title}>
        <TaskBody task={task} id={page.header.id} />
      </Card>
    )
  return <NoMove page={page} />
}

function NoMove({ page: { closed, waited } }: { page: CasePage }) {
  const t = useMessages(cases)
  const language = useLanguage()
  const who = [...new Set(waited.map((other) => other.who))]
  if (closed) return <Card title={t.closedTitle}>{t.closedText(closed.ground, closed.on)}</Card>
  return (
    <Card title={t.nothingNext}>
      {who.length > 0 && <p>{t.othersMove(list(who, language))}</p>}
      <p className="soft">{t.nothingNextText}</p>
    </Card>
  )
}

function Card({ label, title, children }: { label?: string; title: string; children: React.ReactNode }) {
  return (
    <section className="next-action" aria-labelledby="next-action">
      {label && <p className="eyebrow">{label}</p>}
      <h2 id="next-action">{title}</h2>
      {children}
    </section>
  )
}
