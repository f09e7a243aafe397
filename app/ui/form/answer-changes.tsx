import './answer-changes.css'
import { useMemo } from 'react'
import { drafts } from '#app/messages/drafts.ts'
import { compileForm, type Layout } from '#engine/forms'
import type { Answers, Form } from '#engine/schema'
import { useLanguage, useMessages } from '../page-context.ts'
import { answerDifferences } from './answer-differences.ts'
import { type CaseFacts, contextOf } from './case-facts.ts'

type Props = { layout: Layout; former: Answers; answers: Answers }

/** What changed since the former version of the same form, field by field, in words. */
export function AnswerChanges({ layout, former, answers }: Props) {
  const t = useMessages(drafts)
  const language = useLanguage()
  const changes = useMemo(
    () => answerDifferences(layout, former, answers, language),
    [layout, former, answers, language],
  )
  if (changes.length === 0) return <p className="field-note">{t.changedNone}</p>
  const lines = (side: string, texts: readonly string[]) => (
    <div>
      <dt>{side}</dt>
      {texts.length === 0 ? (
        <dd className="unanswered">{t.noAnswer}</dd>
      ) : (
        // biome-ignore lint/suspicious/noArrayIndexKey: lines of a text do not move
        texts.map((text, index) => <dd key={index}>{text}</dd>)
      )}
    </div>
  )
  return (
    <ul className="answer-changes">
      {changes.map(({ path, title, one, other }) => (
        <li key={path.join('.')}>
          <strong>{title}</strong>
          <dl>
            {lines(t.was, one)}
            {lines(t.now, other)}
          </dl>
        </li>
      ))}
    </ul>
  )
}

type EntryProps = { form: Form; facts: CaseFacts; former: Answers; answers: Answers }

/** The same of a form that was sent, under a heading of its own. */
export function EntryChanges({ form, facts, ...answers }: EntryProps) {
  const t = useMessages(drafts)
  const language = useLanguage()
  const { layout } = useMemo(() => compileForm(form, contextOf(facts), language), [form, facts, language])
  return (
    <section aria-labelledby="changes">
      <h2 id="changes">{t.changedTitle}</h2>
      <AnswerChanges layout={layout} {...answers} />
    </section>
  )
}
