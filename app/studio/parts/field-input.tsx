import '#app/ui/line-field/line-field.css'
import { studio } from '#app/messages/studio.ts'
import { useMessages } from '#app/ui/page-context.ts'
import type { FieldView } from '../view/field-view.ts'
import { TextInputs } from './text-inputs.tsx'

type Props = { field: FieldView; problem?: string; isReadOnly: boolean }

/** One value of an element with its sentence where it is wrong. */
export function FieldInput({ field, problem, isReadOnly }: Props) {
  const { name, title, type, required, words, inherited } = field
  const t = useMessages(studio)
  const id = `input-${name}`
  const about = problem ? `${id}-problem` : undefined
  const isWide = ['text', 'texts', 'references', 'choices', 'condition', 'expression', 'json'].includes(type)
  const isGroup = type === 'text' || type === 'texts' || type === 'references' || type === 'choices'
  const hasInput = Object.keys(field.entries).length > 0
  const label = (
    <>
      {title}
      {required && hasInput && <span aria-hidden="true"> *</span>}
    </>
  )
  return (
    <div className={`line-field field-${type}${isWide ? ' field-wide' : ''}`}>
      {isGroup || !hasInput ? (
        <span id={`${id}-label`} className="field-label">
          {label}
        </span>
      ) : (
        <label htmlFor={id}>{label}</label>
      )}
      {hasInput ? (
        <Inputs field={field} id={id} about={about} isWrong={problem !== undefined} isReadOnly={isReadOnly} />
      ) : (
        <p className="field-words">
          {words.length === 0 ? (
            <span className="soft-line">{t.notSet}</span>
          ) : (
            words.map((one) => <span key={one}>{one}</span>)
          )}
          {!isReadOnly && (
            <a href="#json" className="field-json">
              {t.onlyInJson}
            </a>
          )}
        </p>
      )}
      {inherited !== undefined && <p className="line-hint">{t.asInBase(inherited)}</p>}
      {problem && (
        <p id={about} className="line-problem">
          {problem}
        </p>
      )}
    </div>
  )
}

type InputsProps = { field: FieldView; id: string; about?: string; isWrong: boolean; isReadOnly: boolean }

function Inputs({ field, id, about, isWrong, isReadOnly }: InputsProps) {
  const t = useMessages(studio)
  const { name, type, entries, options, required } = field
  const values = entries[name] ?? []
  const common = { 'aria-describedby': about, 'aria-invalid': isWrong || undefined, className: 'line-input' }
  switch (type) {
    case 'text':
    case 'texts':
      return <TextInputs field={field} id={id} common={common} />
    case 'boolean':
      return (
        <select {...common} id={id} name={name} defaultValue={values[0]}>
          <option value="">{t.notSet}</option>
          <option value="true">{t.yes}</option>
          <option value="false">{t.no}</option>
        </select>
      )
    case 'choice':
    case 'reference':
      return (
        <select {...common} id={id} name={name} defaultValue={values[0]}>
          {(!required || values[0] === '') && <option value="">{t.notSet}</option>}
          <Options options={options} />
        </select>
      )
    case 'choices':
      return (
        <fieldset className="bare tick-row" aria-labelledby={`${id}-label`}>
          {options.map(({ value, title }) => (
            <label key={value}>
              <input type="checkbox" name={name} value={value} defaultChecked={values.includes(value)} /> {title}
            </label>
          ))}
        </fieldset>
      )
    case 'references': {
      const rows = isReadOnly && values.length > 0 ? values : [...values, '']
      return (
        <fieldset className="bare choice-rows" aria-labelledby={`${id}-label`}>
          {rows.map((value, at) => (
            <select
              {...common}
              // biome-ignore lint/suspicious/noArrayIndexKey: the rows stay where they are
              key={at}
              name={name}
              defaultValue={value}
              aria-label={`${field.title}, ${value === '' ? t.addOne : at + 1}`}
            >
              <option value="">{value === '' && values.length > 0 ? `+ ${t.addOne}` : t.notSet}</option>
              <Options options={options} />
            </select>
          ))}
        </fieldset>
      )
    }
  }
  const isNumber = type === 'integer' || type === 'length' || type === 'money'
  return (
    <input
      {...common}
      id={id}
      name={name}
      type="text"
      inputMode={isNumber ? 'decimal' : undefined}
      defaultValue={values[0]}
      autoComplete="off"
    />
  )
}

function Options({ options }: { options: FieldView['options'] }) {
  return options.map(({ value, title }) => (
    <option key={value} value={value}>
      {title.length > 90 ? `${title.slice(0, 89)}…` : title}
    </option>
  ))
}
