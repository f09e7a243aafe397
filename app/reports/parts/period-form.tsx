import '#app/ui/line-field/line-field.css'
import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import { Form } from 'react-router'
import { form } from '#app/messages/form.ts'
import { registers } from '#app/messages/registers.ts'
import { useMessages } from '#app/ui/page-context.ts'

type Props = {
  period: { readonly from: string; readonly to: string; readonly isWrong: boolean }
  problem?: string
  children?: ReactNode
}

/** Asks for a period of days; what is chosen stands in the address. */
export function PeriodForm({ period, problem, children }: Props) {
  const t = useMessages(registers)
  const { dateHint } = useMessages(form)
  const said = period.isWrong ? t.wrongPeriod : problem
  return (
    <Form method="get" className="period-form screen-only" key={`${period.from} ${period.to}`}>
      {(['from', 'to'] as const).map((name) => (
        <div key={name} className="line-field">
          <label htmlFor={`period-${name}`}>{t[name]}</label>
          <input
            id={`period-${name}`}
            name={name}
            className="line-input"
            inputMode="numeric"
            autoComplete="off"
            size={11}
            defaultValue={period[name]}
            placeholder={dateHint}
            aria-invalid={period.isWrong || undefined}
            aria-describedby={said === undefined ? undefined : 'period-problem'}
          />
        </div>
      ))}
      {children}
      <Button type="submit" variant="default">
        {t.show}
      </Button>
      {said !== undefined && (
        <p id="period-problem" className="line-problem" role="alert">
          {said}
        </p>
      )}
    </Form>
  )
}
