import { Button } from '@mantine/core'
import { Form } from 'react-router'
import { expired as sentences } from '#app/messages/expired.ts'
import { publishing } from '#app/messages/publishing.ts'
import { useMessages } from '#app/ui/page-context.ts'
import type { ExpiredView } from '../view/expired-page.server.ts'

/** A decision that was not taken: why, and what was typed. */
export type RefusedDecision = {
  readonly reasons: readonly string[]
  readonly typed: Readonly<Record<string, string>>
  readonly closings: readonly string[]
}

/** What becomes of the open cases of an expired procedure, by which document and why. */
export function ExpiryForm({ expired, refused }: { expired: ExpiredView; refused?: RefusedDecision }) {
  const [t, p] = [useMessages(sentences), useMessages(publishing)]
  const { key, term, grounds } = expired
  const typed = refused?.typed ?? {}
  const field = (name: string, label: string, more: { list?: string; placeholder?: string } = {}) => (
    <div className={`line-field basis-${name}`}>
      <label htmlFor={`${key}-${name}`}>{label}</label>
      <input
        id={`${key}-${name}`}
        name={name}
        type="text"
        className="line-input"
        defaultValue={typed[name]}
        autoComplete="off"
        {...more}
      />
    </div>
  )
  return (
    <Form method="post" className="expiry-form">
      <input type="hidden" name="intent" value="decide" />
      {Object.entries(term).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <fieldset className="bare">
        <legend>{t.what}</legend>
        <Pick type="radio" name="outcome" value="finish" label={t.finish} isOn={typed.outcome !== 'wind-up'} />
        <Pick type="radio" name="outcome" value="wind-up" label={t.windUp} isOn={typed.outcome === 'wind-up'} />
      </fieldset>
      <fieldset className="bare expiry-grounds">
        <legend>{t.grounds}</legend>
        <p className="soft-line">{t.groundsHint}</p>
        {grounds.map(({ name, title }) => (
          <Pick
            key={name}
            type="checkbox"
            name="closing"
            value={name}
            label={title}
            isOn={refused?.closings.includes(name) ?? false}
          />
        ))}
      </fieldset>
      <fieldset className="bare basis-fields">
        <legend>{p.basis}</legend>
        {field('kind', p.basisKindField, { list: `${key}-kinds` })}
        {field('number', p.basisNumberField)}
        {field('date', p.basisDateField, { placeholder: p.dateHint })}
        <datalist id={`${key}-kinds`}>
          {p.basisKinds.split('|').map((kind) => (
            <option key={kind} value={kind} />
          ))}
        </datalist>
      </fieldset>
      <div className="line-field">
        <label htmlFor={`${key}-reason`}>{t.reason}</label>
        <textarea id={`${key}-reason`} name="reason" rows={3} className="line-input" defaultValue={typed.reason} />
      </div>
      <p className="soft-line">{t.takesEffect}</p>
      <Button type="submit">{t.submit}</Button>
    </Form>
  )
}

type PickProps = { type: 'radio' | 'checkbox'; name: string; value: string; label: string; isOn: boolean }

function Pick({ label, isOn, ...input }: PickProps) {
  return (
    <label className="expiry-pick">
      <input {...input} defaultChecked={isOn} />
      {label}
    </label>
  )
}
