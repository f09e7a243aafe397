import { useId } from 'react'
import { DueBadge } from '#app/ui/due/due-badge.tsx'
import type { TaskView } from '../view/task-view.server.ts'
import { useRefused } from './order-form.tsx'
import { TaskBody } from './task-body.tsx'

type Props = { title: string; tasks: readonly TaskView[]; id: string }

/** Open tasks one a line; a line opens to the task. */
export function TaskList({ title, tasks, id }: Props) {
  const heading = useId()
  if (tasks.length === 0) return null
  return (
    <section className="task-list" aria-labelledby={heading}>
      <h2 id={heading}>{title}</h2>
      {tasks.map((task) => (
        <TaskLine key={task.key} task={task} id={id} />
      ))}
    </section>
  )
}

function TaskLine({ task, id }: { task: TaskView; id: string }) {
  const refused = useRefused('do-task', task.key)
  return (
    <details className="task-line" open={refused !== undefined} key={refused ? 'refused' : ''}>
      <summary>
        <span>{task.title}</span>
        {task.due && <DueBadge tone={task.due.tone} words={task.due.words} />}
      </summary>
      <div className="task-open">
        <TaskBody task={task} id={id} />
      </div>
    </details>
  )
}
