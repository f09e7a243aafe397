import { useId } from 'react'
import { consents as sentences } from '#app/messages/consents.ts'
import { form } from '#app/messages/form.ts'
import { useMessages } from '#app/ui/page-context.ts'
import type { Refused } from '../order/refused-view.server.ts'
import type { ConsentView } from '../view/consent-view.server.ts'
import { OrderForm } from './order-form.tsx'

const answers = ['given', 'refused', 'withdrawn'] as const

/** Records an answer to a request for consent: who answers, until when, by which paper. */
export function ConsentForm({ consent, refused }: { consent: ConsentView; refused?: Refused }) {
  const t = useMessages(sentences)
  const { name, title, givers, state } = consent
  const input = refused?.input
  const shown = answers.filter((answer) => answer !== 'withdrawn' || (state !== 'never-asked' && state !== 'refused'))
  return (
    <OrderForm intent="record-consent" name={name} submit={t.submit} tone="default">
      <fieldset className="ticks-line">
        <legend className="visually-hidden">{title}</legend>
        {shown.map((option) => (
          <label key={option}>
            <input type="radio" name="answer" value={option} defaultChecked={option === (input?.answer ?? 'given')} />
            {t[option]}
          </label>
        ))}
      </fieldset>
      {shown.includes('withdrawn') && <p className="line-hint">{t.withdrawHint}</p>}
      {givers.length > 1 && (
        <fieldset className="ticks-line">
          <legend>{t.giverField}</legend>
          {givers.map((giver, at) => (
            <label key={giver.id}>
              <input
                type="radio"
                name="giver"
                value={giver.id}
                defaultChecked={input?.giver === undefined ? at === 0 : input.giver === giver.id}
              />
              {giver.title}
            </label>
          ))}
        </fieldset>
      )}
      <Line name="paper" label={t.paperField} refused={refused} maxLength={200} />
      <Until refused={refused} />
    </OrderForm>
  )
}

function Until({ refused }: { refused?: Refused }) {
  const t = useMessages(sentences)
  const { dateHint } = useMessages(form)
  return (
    <Line
      name="until"
      label={t.untilField}
      hint={t.untilHint}
      refused={refused}
      placeholder={dateHint}
      inputMode="numeric"
    />
  )
}

type LineProps = { name: string; label: string; hint?: string; refused?: Refused } & Pick<
  React.ComponentProps<'input'>,
  'placeholder' | 'maxLength' | 'inputMode'
>

function Line({ name, label, hint, refused, ...input }: LineProps) {
  const id = useId()
  const problem = refused?.problems.find(({ field }) => field === name)?.text
  const about = problem ?? hint
  return (
    <p className="line-field">
      <label htmlFor={id}>{label}</label>
      <input
        {...input}
        id={id}
        name={name}
        type="text"
        autoComplete="off"
        className="line-input"
        defaultValue={refused?.input[name]}
        aria-invalid={problem !== undefined}
        aria-describedby={about === undefined ? undefined : `${id}about`}
      />
      {about !== undefined && (
        <span id={`${id}about`} className={problem === undefined ? 'line-hint' : 'line-problem'}>
          {about}
        </span>
      )}
    </p>
  )
}
