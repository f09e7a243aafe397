import { Button } from '@mantine/core'
import { useContext } from 'react'
import { href, Link } from 'react-router'
import { caseTask } from '#app/messages/case-task.ts'
import { cases } from '#app/messages/cases.ts'
import { useMessages } from '#app/ui/page-context.ts'
import type { TaskView } from '../view/task-view.server.ts'
import { MissingList } from './missing-list.tsx'
import { OrderContext, OrderForm } from './order-form.tsx'
import { TaskFacts } from './task-facts.tsx'
import { Waive } from './waive.tsx'

/** An open task: until when and why, who acts, what is missing, and the way to do it. */
export function TaskBody({ task, id }: { task: TaskView; id: string }) {
  const t = useMessages(caseTask)
  return (
    <>
      <TaskFacts task={task} />
      {task.finding && <p className="soft">{task.finding}</p>}
      <MissingList title={t.missing} items={task.missing} />
      {task.ready && <TaskWay task={task} id={id} />}
      <MissingList title={t.advice} items={task.advice} soft />
      {task.ready && !task.optional && <Waive task={task.key} />}
    </>
  )
}

function TaskWay({ task, id }: { task: TaskView; id: string }) {
  const t = useMessages(cases)
  const { drafts = [] } = useContext(OrderContext)
  if (task.form === undefined) return <OrderForm intent="do-task" name={task.key} submit={t.recordDone} />
  const address = { id, task: task.segment }
  return (
    <p className="task-buttons">
      <Button component={Link} to={href('/cases/:id/tasks/:task', address)}>
        {drafts.includes(task.key) ? t.goOn(task.form) : t.fill(task.form)}
      </Button>
      <a href={`${href('/cases/:id/tasks/:task/print', address)}?blank`} target="_blank" rel="noreferrer">
        {t.printBlank}
      </a>
    </p>
  )
}
