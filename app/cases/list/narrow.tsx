import { Button } from '@mantine/core'
import { Form, href, Link } from 'react-router'
import { workListWords } from '#app/messages/work-list.ts'
import { useMessages } from '#app/ui/page-context.ts'
import { type Asked, isNarrowed, listAddress, readDay } from './list-query.ts'

export type FacetView = { readonly value: string; readonly title: string }
export type FacetViews = Readonly<Record<'procedures' | 'stages' | 'actions', readonly FacetView[]>>

/** Narrows the list by procedure, stage, action and due dates; what else the address says stays. */
export function Narrow({ asked, facets }: { asked: Asked; facets: FacetViews }) {
  const t = useMessages(workListWords)
  const isOn = isNarrowed(asked)
  const nothing = { procedure: undefined, stage: undefined, action: undefined, from: undefined, to: undefined }
  return (
    <details className="narrow-list" open={isOn}>
      <summary>{isOn ? t.narrowed : t.narrow}</summary>
      <Form action={href('/cases')} className="narrow-form" key={listAddress(asked)}>
        {asked.whose && <input type="hidden" name="whose" value={asked.whose} />}
        {facets.procedures.length > 1 && (
          <Choice name="procedure" label={t.procedure} any={t.any} asked={asked} options={facets.procedures} />
        )}
        <Choice name="stage" label={t.stage} any={t.any} asked={asked} options={facets.stages} />
        <Choice name="action" label={t.action} any={t.anyAction} asked={asked} options={facets.actions} />
        <Day name="from" label={t.from} asked={asked} />
        <Day name="to" label={t.to} asked={asked} />
        <div className="narrow-buttons">
          <Button type="submit" variant="default">
            {t.apply}
          </Button>
          {isOn && <Link to={href('/cases') + listAddress(asked, nothing)}>{t.reset}</Link>}
        </div>
      </Form>
    </details>
  )
}

type ChoiceProps = {
  name: 'procedure' | 'stage' | 'action'
  label: string
  any: string
  asked: Asked
  options: readonly FacetView[]
}

function Choice({ name, label, any, asked, options }: ChoiceProps) {
  return (
    <label>
      {label}
      <select name={name} defaultValue={asked[name] ?? ''} className="line-input">
        <option value="">{any}</option>
        {options.map(({ value, title }) => (
          <option key={value} value={value}>
            {title}
          </option>
        ))}
      </select>
    </label>
  )
}

function Day({ name, label, asked }: { name: 'from' | 'to'; label: string; asked: Asked }) {
  const t = useMessages(workListWords)
  const typed = asked[name]
  const isWrong = typed !== undefined && readDay(typed) === undefined
  return (
    <div className="narrow-day">
      <label htmlFor={`narrow-${name}`}>{label}</label>
      <input
        id={`narrow-${name}`}
        type="text"
        inputMode="numeric"
        name={name}
        defaultValue={typed}
        placeholder={t.dateHint}
        className="line-input"
        autoComplete="off"
        aria-invalid={isWrong || undefined}
        aria-describedby={isWrong ? `narrow-${name}-problem` : undefined}
      />
      {isWrong && (
        <p id={`narrow-${name}-problem`} className="line-problem">
          {t.wrongDate}
        </p>
      )}
    </div>
  )
}
