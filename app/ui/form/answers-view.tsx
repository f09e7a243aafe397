import './answers-view.css'
import { useMemo } from 'react'
import { form as messages } from '#app/messages/form.ts'
import { compileForm, type FieldLayout, settle } from '#engine/forms'
import type { Answers, Field, Form, Sensitivity } from '#engine/schema'
import { useLanguage, useMessages } from '../page-context.ts'
import { answerAt } from './answer-path.ts'
import { answerText, unitOf } from './answer-text.ts'
import { type CaseFacts, contextOf } from './case-facts.ts'

type Props = {
  form: Form
  facts: CaseFacts
  /** As they were stored, without what the reader's role may not see. */
  answers: Answers
  /** Classes of answers that the reader's role sees; fields of other classes are named and left out. */
  sees: readonly Sensitivity[]
}

/** The answers of a form that was sent, to read. */
export function AnswersView({ form, facts, answers, sees }: Props) {
  const language = useLanguage()
  const context = useMemo(() => contextOf(facts), [facts])
  const { layout } = useMemo(() => compileForm(form, context, language), [form, context, language])
  const { hidden } = useMemo(() => settle(form, answers, context), [form, answers, context])
  return layout.sections.map((section) => {
    const fields = form.sections[section.name]?.fields ?? {}
    const shown = section.fields.filter(({ name }) => answers[name] !== undefined || !hidden.has(`/${name}`))
    if (shown.length === 0) return null
    return (
      <section key={section.name} className="answers-view">
        <h3>{section.title}</h3>
        <dl>
          {shown.map((field) => (
            <div key={field.name} className={field.parts || field.wide ? 'answer answer-wide' : 'answer'}>
              <dt>{field.title}</dt>
              <dd>
                <AnswerValue layout={field} field={fields[field.name]} answer={answers[field.name]} sees={sees} />
              </dd>
            </div>
          ))}
        </dl>
      </section>
    )
  })
}

type ValueProps = {
  layout: FieldLayout
  field: Field | undefined
  answer: unknown
  sees: readonly Sensitivity[]
}

function AnswerValue({ layout, field, answer, sees }: ValueProps) {
  const t = useMessages(messages)
  const language = useLanguage()
  if (field?.sensitivity && !sees.includes(field.sensitivity)) return <span className="unseen">{t.hidden}</span>
  const parts = layout.parts ?? []
  const partsOf = field && (field.kind === 'group' ? field.fields : 'columns' in field ? field.columns : undefined)
  if (layout.kind === 'group' && typeof answer === 'object') {
    return (
      <ul className="answer-parts">
        {parts.map((part) => (
          <li key={part.name}>
            <span className="answer-part">{part.title}: </span>
            <AnswerValue
              layout={part}
              field={partsOf?.[part.name]}
              answer={answerAt(answer, [part.name])}
              sees={sees}
            />
          </li>
        ))}
      </ul>
    )
  }
  if (Array.isArray(answer) && partsOf) {
    return (
      // biome-ignore lint/a11y/noNoninteractiveTabindex: on a narrow screen it scrolls, by keyboard too
      <section className="answer-rows" aria-label={layout.title} tabIndex={0}>
        <table>
          <thead>
            <tr>
              {layout.kind === 'services' && <th scope="col">{t.service}</th>}
              {parts.map((part) => (
                <th key={part.name} scope="col">
                  {part.title}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {answer.map((row, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: rows have no names and do not move here
              <tr key={index}>
                {layout.kind === 'services' && (
                  <th scope="row">{layout.options?.find(({ id }) => id === answerAt(row, ['service']))?.title}</th>
                )}
                {parts.map((part) => (
                  <td key={part.name} className={`column-${part.kind}`}>
                    <AnswerValue
                      layout={part}
                      field={partsOf[part.name]}
                      answer={answerAt(row, [part.name])}
                      sees={sees}
                    />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    )
  }
  const text = answerText(layout, answer, language)
  const unit = unitOf(layout)
  if (text === '') return <span className="unanswered">{t.empty}</span>
  return unit ? `${text}\u00a0${unit}` : text
}
