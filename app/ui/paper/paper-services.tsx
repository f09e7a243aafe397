import { form as messages } from '#app/messages/form.ts'
import { say } from '#app/messages/say.ts'
import type { FieldLayout, FormContext } from '#engine/forms'
import type { Form, ServicesField } from '#engine/schema'
import { answerAt } from '../form/answer-path.ts'
import { answerText } from '../form/answer-text.ts'
import { hasTotal } from '../form/has-total.ts'
import { numberText } from '../form/number-text.ts'
import { sumOf } from '../form/sum-of.ts'
import { useLanguage, useMessages } from '../page-context.ts'

type Props = {
  layout: FieldLayout
  field: ServicesField
  answer: unknown
  form: Form
  context: FormContext
  name: string
}

/** The services by groups with sums; a blank copy lists the whole catalogue. */
export function PaperServices({ layout, field, answer, form, context, name }: Props) {
  const t = useMessages(messages)
  const language = useLanguage()
  const columns = layout.parts ?? []
  const sum = columns.find(({ kind }) => kind === 'money')
  const rows: readonly unknown[] | undefined = Array.isArray(answer) ? answer : undefined
  const rowOf = (id: string) => rows?.find((row) => answerAt(row, ['service']) === id)
  const groups = Object.entries(context.catalogues[field.catalogue]?.groups ?? {}).map(([id, group]) => {
    const services = Object.entries(group.services).filter(([service]) => !rows || rowOf(service))
    return { id, group, services, picked: services.flatMap(([service]) => rowOf(service) ?? []) }
  })
  const sumRow = (label: string, of: readonly unknown[], key: string) =>
    sum &&
    rows && (
      <tr key={key} className="paper-sum">
        <td colSpan={2}>{label}</td>
        {columns.map((column) => (
          <td key={column.name} className={`column-${column.kind}`}>
            {column === sum && numberText(sumOf(of, sum.name), language)}
          </td>
        ))}
      </tr>
    )
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: on a narrow screen it scrolls, by keyboard too
    <section className="paper-rows" aria-label={name} tabIndex={0}>
      <p className="paper-label">{name}:</p>
      <table>
        <thead>
          <tr>
            <th scope="col">{t.rowNumber}</th>
            <th scope="col">{t.service}</th>
            {columns.map((column) => (
              <th key={column.name} scope="col">
                {column.title}
              </th>
            ))}
          </tr>
        </thead>
        {groups
          .filter(({ services }) => services.length > 0)
          .map(({ id, group, services, picked }) => (
            <tbody key={id}>
              <tr>
                <th scope="rowgroup" colSpan={2 + columns.length}>
                  {group.code}. {say(group.title, language)}
                </th>
              </tr>
              {services.map(([service, { code, title }]) => (
                <tr key={service}>
                  <td className="paper-number">{code}</td>
                  <td>{say(title, language)}</td>
                  {columns.map((column) => (
                    <td key={column.name} className={`column-${column.kind}`}>
                      {answerText(column, answerAt(rowOf(service), [column.name]), language)}
                    </td>
                  ))}
                </tr>
              ))}
              {sumRow(t.subtotal, picked, `${id}-sum`)}
            </tbody>
          ))}
        {!hasTotal(form, layout.name) && <tbody>{sumRow(t.total, rows ?? [], 'sum')}</tbody>}
      </table>
    </section>
  )
}
