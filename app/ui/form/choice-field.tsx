import type { FieldProps } from '@rjsf/utils'
import { form as messages } from '#app/messages/form.ts'
import { useMessages } from '../page-context.ts'
import { useControl } from './field-props.ts'
import { isRadio } from './set-kinds.ts'

/** One of few options as buttons to tick, one of many as a list to open; an agency or yes and no likewise. */
export function ChoiceField(props: FieldProps) {
  const { layout, value, commit, touch, control } = useControl(props)
  const t = useMessages(messages)
  if (layout.kind === 'yes-no') {
    const options = [
      { id: true, title: t.yes },
      { id: false, title: t.no },
    ]
    return <Radios {...{ options, value, commit, touch, control, required: layout.required }} />
  }
  const options = layout.options ?? []
  // Pasted, or offered when it was answered: it stays to be seen, and its problem says what to do.
  const isForeign = typeof value === 'string' && value !== '' && !options.some(({ id }) => id === value)
  if (options.length === 0) return <p className="field-note">{t.noOptions}</p>
  if (isRadio(layout) && !isForeign)
    return <Radios {...{ options, value, commit, touch, control, required: layout.required }} />
  return (
    <select
      {...control}
      {...(isRadio(layout) && { id: `${control.id}_list`, 'aria-label': layout.title })}
      className="control"
      value={typeof value === 'string' ? value : ''}
      onChange={({ target }) => commit(target.value)}
      onBlur={touch}
    >
      <option value="">{t.choose}</option>
      {isForeign && <option value={value}>{t.notOffered(value)}</option>}
      {options.map(({ id, title }) => (
        <option key={id} value={id}>
          {title}
        </option>
      ))}
    </select>
  )
}

type Option = { readonly id: string | boolean; readonly title: string }
type RadiosProps = Pick<ReturnType<typeof useControl>, 'value' | 'commit' | 'touch' | 'control'> & {
  options: readonly Option[]
  required: boolean
}

function Radios({ options, value, commit, touch, control, required }: RadiosProps) {
  const t = useMessages(messages)
  return (
    <div className={options.length <= 2 ? 'ticks ticks-row' : 'ticks'}>
      {options.map(({ id, title }) => (
        <label key={String(id)} className="tick">
          <input
            type="radio"
            id={`${control.id}_${id}`}
            name={control.name}
            value={String(id)}
            checked={value === id}
            onChange={() => commit(id)}
            onBlur={touch}
          />
          {title}
        </label>
      ))}
      {!required && value !== undefined && (
        <button type="button" className="text-button" onClick={() => commit(undefined)}>
          {t.unchoose}
        </button>
      )}
    </div>
  )
}

/** Any number of the options. */
export function ChoicesField(props: FieldProps) {
  const { layout, value, commit, touch, control } = useControl(props)
  const picked: readonly unknown[] = Array.isArray(value) ? value : []
  const options = layout.options ?? []
  const toggle = (id: string) => {
    const now = options.map((option) => option.id).filter((one) => (one === id) !== picked.includes(one))
    commit(now.length > 0 ? now : undefined)
  }
  return (
    <div className="ticks">
      {options.map(({ id, title }) => (
        <label key={id} className="tick">
          <input
            type="checkbox"
            id={`${control.id}_${id}`}
            name={control.name}
            value={id}
            checked={picked.includes(id)}
            onChange={() => toggle(id)}
            onBlur={touch}
          />
          {title}
        </label>
      ))}
    </div>
  )
}
