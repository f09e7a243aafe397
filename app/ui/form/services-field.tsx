import type { FieldProps } from '@rjsf/utils'
import { form as messages } from '#app/messages/form.ts'
import { say } from '#app/messages/say.ts'
import { newRow } from '#engine/forms'
import type { Service, ServiceGroup } from '#engine/schema'
import { useLanguage, useMessages } from '../page-context.ts'
import { answerAt } from './answer-path.ts'
import { useControl } from './field-props.ts'
import { FormField, partSchema } from './form-field.tsx'
import { useFormPage, useFormState } from './form-page.ts'
import { hasTotal } from './has-total.ts'
import { numberText } from './number-text.ts'
import { sumOf } from './sum-of.ts'

/** The services of a catalogue by groups: tick what is given, say how much; sums stand under each group. */
export function ServicesField(props: FieldProps) {
  const { layout, path, commit, control } = useControl(props)
  const { form, store, context } = useFormPage()
  const value = useFormState(({ answers }) => answers[layout.name])
  const t = useMessages(messages)
  const language = useLanguage()
  const field = store.fields.get(layout.name)?.field
  const groups = Object.entries((field?.kind === 'services' && context.catalogues[field.catalogue]?.groups) || {})
  const order = groups.flatMap(([, group]) => Object.keys(group.services))
  const rows: readonly unknown[] = Array.isArray(value) ? value : []
  const idOf = (row: unknown) => String(answerAt(row, ['service']) ?? '')
  const columns = layout.parts ?? []
  const sum = columns.find(({ kind }) => kind === 'money')

  const toggle = (id: string) => {
    const kept = rows.filter((row) => idOf(row) !== id)
    const next =
      kept.length < rows.length ? kept : [...rows, newRow(form, [layout.name], store.get().answers, context, id)]
    const sorted = next.toSorted((a, b) => order.indexOf(idOf(a)) - order.indexOf(idOf(b)))
    commit(sorted.length > 0 ? sorted : undefined)
  }

  const line = ([id, service]: [string, Service]) => {
    const index = rows.findIndex((row) => idOf(row) === id)
    return (
      <li key={id} className={index < 0 ? 'service' : 'service service-picked'}>
        <label className="tick">
          <input
            type="checkbox"
            id={`${control.id}_${id}`}
            name={`${control.name}/service`}
            value={id}
            checked={index >= 0}
            onChange={() => toggle(id)}
          />
          <span>
            {service.code} {say(service.title, language)}
          </span>
        </label>
        {index < 0 ? (
          <span className="service-norm">
            {t.norm}: {service.volume} · {numberText(service.norm, language)} ₽
          </span>
        ) : (
          columns.map((column) => (
            <FormField
              key={column.name}
              layout={column}
              path={[...path, index, column.name]}
              schema={partSchema(props.schema, column.name)}
              registry={props.registry}
              place="cell"
            />
          ))
        )}
      </li>
    )
  }

  const total = (label: string, of: readonly unknown[]) =>
    sum && (
      <p className="services-sum">
        {label}
        <output>{numberText(sumOf(of, sum.name), language)} ₽</output>
      </p>
    )
  return (
    <div className="services">
      {groups.map(([id, group]: [string, ServiceGroup]) => {
        const picked = rows.filter((row) => Object.hasOwn(group.services, idOf(row)))
        return (
          <section key={id} aria-labelledby={`${control.id}_${id}_title`}>
            <h3 id={`${control.id}_${id}_title`}>
              {group.code}. {say(group.title, language)}
            </h3>
            <ul>{Object.entries(group.services).map(line)}</ul>
            {picked.length > 0 && total(t.subtotal, picked)}
          </section>
        )
      })}
      <div className="services-total" aria-live="polite">
        <p>{t.picked(rows.length, order.length)}</p>
        {!hasTotal(form, layout.name) && total(t.total, rows)}
      </div>
    </div>
  )
}
