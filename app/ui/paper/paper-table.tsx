import { form as messages } from '#app/messages/form.ts'
import type { FieldLayout } from '#engine/forms'
import { answerAt } from '../form/answer-path.ts'
import { answerText } from '../form/answer-text.ts'
import { useLanguage, useMessages } from '../page-context.ts'

type Props = { layout: FieldLayout; answer: unknown; name: string }

const blankRows = [{}, {}, {}, {}]

/** Rows under a head that repeats on every sheet; a blank copy has empty rows. */
export function PaperTable({ layout, answer, name }: Props) {
  const t = useMessages(messages)
  const language = useLanguage()
  const rows: readonly unknown[] = Array.isArray(answer) && answer.length > 0 ? answer : blankRows
  const columns = layout.parts ?? []
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: on a narrow screen it scrolls, by keyboard too
    <section className="paper-rows" aria-label={name} tabIndex={0}>
      <p className="paper-label">{name}:</p>
      <table>
        <thead>
          <tr>
            {layout.numbered && <th scope="col">{t.rowNumber}</th>}
            {columns.map((column) => (
              <th key={column.name} scope="col">
                {column.title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows have no names and do not move on paper
            <tr key={index}>
              {layout.numbered && <td className="paper-number">{index + 1}</td>}
              {columns.map((column) => (
                <td key={column.name} className={`column-${column.kind}`}>
                  {answerText(column, answerAt(row, [column.name]), language)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
