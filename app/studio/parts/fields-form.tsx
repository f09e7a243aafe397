import { Button } from '@mantine/core'
import { type FormEvent, Fragment, useRef, useState } from 'react'
import { Form, useNavigation } from 'react-router'
import { studio } from '#app/messages/studio.ts'
import { useMessages } from '#app/ui/page-context.ts'
import type { Entries } from '../edit/field-entries.ts'
import type { ChainView } from '../view/chain-view.ts'
import type { ElementView } from '../view/element-view.ts'
import type { SetHead } from '../view/set-head.ts'
import { ChainLines } from './chain-lines.tsx'
import { FieldInput } from './field-input.tsx'
import { TermWords } from './term-words.tsx'
import { type Checked, useCheck } from './use-check.ts'

type Props = {
  head: SetHead
  element: ElementView
  chains?: readonly ChainView[]
  faults?: Readonly<Record<string, string>>
  typed?: Entries
  onChecked: (found: Checked) => void
}

/** The plain values of an element. What is typed is judged after a pause; only what was touched is written. */
export function FieldsForm({ head, element, chains, faults, typed, onChecked }: Props) {
  const t = useMessages(studio)
  const { state } = useNavigation()
  const { check, answer, isChecking } = useCheck(onChecked)
  const [now, setNow] = useState<FormData>()
  const form = useRef<HTMLFormElement>(null)
  const { fields, pointer } = element
  const said = answer?.faults ?? faults
  const was = Object.assign({}, ...fields.map(({ entries }) => entries))
  if (fields.length === 0) return <p className="soft-line">{t.noFields}</p>

  const onInput = () => {
    if (!form.current) return
    setNow(new FormData(form.current))
    check(form.current)
  }
  const onSubmit = (event: FormEvent) => {
    const first = answer?.checked === undefined && answer?.faults && Object.keys(answer.faults)[0]
    if (!first) return
    event.preventDefault()
    form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus()
  }
  return (
    <Form
      method="post"
      ref={form}
      className="fields-form"
      onInput={onInput}
      onSubmit={onSubmit}
      noValidate
      preventScrollReset
    >
      <h3>{t.fields}</h3>
      <input type="hidden" name="intent" value="fields" />
      <input type="hidden" name="at" value={pointer} />
      <input type="hidden" name="revision" value={head.draft?.revision ?? ''} />
      <input type="hidden" name="was" value={JSON.stringify(was)} />
      <fieldset disabled={!head.mayChange} className="bare">
        <legend className="visually-hidden">{t.fields}</legend>
        <div className="fields-grid">
          {fields.map((field) => (
            <Fragment key={field.key}>
              <FieldInput
                field={{ ...field, entries: { ...field.entries, ...entriesFrom(typed, field.entries) } }}
                problem={said === undefined ? field.problem : said[field.key]}
                isReadOnly={!head.mayChange}
              />
              {field.key === 'from' && <ChainLines chains={chains} />}
            </Fragment>
          ))}
        </div>
        <TermWords fields={fields} now={now} />
        {!fields.some(({ key }) => key === 'from') && <ChainLines chains={chains} />}
        {head.mayChange && (
          <p className="button-row">
            <Button type="submit" disabled={state === 'submitting'}>
              {head.draft ? t.save : t.saveAsDraft}
            </Button>
            <span className="soft-line" role="status">
              {isChecking ? t.checking : said && Object.keys(said).length > 0 ? t.correctFirst : ''}
            </span>
          </p>
        )}
      </fieldset>
    </Form>
  )
}

function entriesFrom(typed: Entries | undefined, shown: Entries): Entries {
  return Object.fromEntries(Object.entries(typed ?? {}).filter(([name]) => Object.hasOwn(shown, name)))
}
