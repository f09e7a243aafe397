import { Button } from '@mantine/core'
import { createContext, type ReactNode, useContext } from 'react'
import { Form, useNavigation } from 'react-router'
import { LegalDate } from '#app/ui/legal-date/legal-date.tsx'
import type { Refused } from '../order/refused-view.server.ts'
import { Problems } from './problems.tsx'

/** What every form of a case page sends along, and what became of the last one sent. */
export const OrderContext = createContext<{
  readonly revision: number
  readonly pageKey: string
  readonly today: string
  readonly refused?: Refused
  /** Keys of the tasks whose form is begun. */
  readonly drafts?: readonly string[]
}>({ revision: 0, pageKey: '', today: '' })

type Props = {
  intent: string
  /** What the order is about: the task, the consent, the branch … */
  name: string
  run?: string
  submit: string
  tone?: 'default' | 'danger'
  on?: string
  children?: ReactNode
}

/** A small form that records one thing with its legal date; twice sent is once done. */
export function OrderForm({ intent, name, run, submit, tone, on, children }: Props) {
  const { pageKey, revision, today } = useContext(OrderContext)
  const refused = useRefused(intent, name, run)
  const { state } = useNavigation()
  const dateProblem = refused?.problems.find(({ field }) => field === 'on')?.text
  return (
    <Form method="post" className="order-form" preventScrollReset>
      {refused && <Problems refused={refused} />}
      <input type="hidden" name="intent" value={intent} />
      <input type="hidden" name="name" value={name} />
      {run !== undefined && <input type="hidden" name="run" value={run} />}
      <input type="hidden" name="key" value={pageKey} />
      <input type="hidden" name="revision" value={revision} />
      {children}
      <LegalDate on={refused?.input.on ?? on ?? today} at={refused?.input.at} problem={dateProblem} />
      <Button
        type="submit"
        disabled={state === 'submitting'}
        variant={tone === undefined ? 'filled' : 'default'}
        color={tone === 'danger' ? 'red' : undefined}
      >
        {submit}
      </Button>
    </Form>
  )
}

/** What is wrong with this very form, if it was the one that was sent. */
export function useRefused(intent: string, name: string, run?: string): Refused | undefined {
  const { refused } = useContext(OrderContext)
  return refused?.form === [intent, name, run ?? ''].join(' ').trim() ? refused : undefined
}
