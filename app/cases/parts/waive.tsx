import { useId } from 'react'
import { cases } from '#app/messages/cases.ts'
import { useMessages } from '#app/ui/page-context.ts'
import { OrderForm, useRefused } from './order-form.tsx'
import { Reason } from './reason.tsx'

/** Takes a task off the list with a reason, where the procedure will not need it. */
export function Waive({ task }: { task: string }) {
  const t = useMessages(cases)
  const id = useId()
  const refused = useRefused('waive-task', task)
  return (
    <details className="aside-action" open={refused !== undefined} key={id + (refused ? 'refused' : '')}>
      <summary>{t.waive}</summary>
      <p className="soft">{t.waiveLead}</p>
      <OrderForm intent="waive-task" name={task} submit={t.waiveSubmit} tone="default">
        <Reason label={t.reason} refused={refused} />
      </OrderForm>
    </details>
  )
}
