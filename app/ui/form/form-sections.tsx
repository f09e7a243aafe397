import './form.css'
import './steps.css'
import './controls.css'
import './rows.css'
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { form as messages } from '#app/messages/form.ts'
import { type AnswerProblem, compileForm, fieldsOf } from '#engine/forms'
import type { Answers, Form } from '#engine/schema'
import { useLanguage, useMessages } from '../page-context.ts'
import { type CaseFacts, contextOf } from './case-facts.ts'
import { ErrorSummary } from './error-summary.tsx'
import { focusAnswer } from './focus-answer.ts'
import { FormPageContext, type StoredFile } from './form-page.ts'
import { FormSection } from './form-section.tsx'
import { KeptNotice } from './kept-notice.tsx'
import { SaveStatus } from './save-status.tsx'
import { SectionNav } from './section-nav.tsx'
import { useAnswers } from './use-answers.ts'
import { useDraft } from './use-draft.ts'
import { useOwnerForm } from './use-owner-form.ts'
import { useProblems } from './use-problems.ts'

/** A form of so few fields and parts is shown as a whole. */
const onOnePage = 12

type Props = {
  form: Form
  facts: CaseFacts
  answers: Answers
  /** IANA zone of the region: what a typed time of day means. */
  timeZone: string
  /** What the server found wrong with the answers just sent. */
  problems?: readonly AnswerProblem[]
  /** Section to open first. */
  section?: string
  /** Saves a draft; rejects where the server did not take it. Without it nothing is saved in between. */
  onDraft?: (answers: Answers) => Promise<unknown>
  /** Names the draft in this browser: must differ by user, case and task. */
  draftKey: string
  upload?: (file: File) => Promise<StoredFile>
}

/**
 * The fields of a form, to stand inside `<Form method="post">` beside its buttons. Sends `answers` as JSON; a button
 * with `formNoValidate` sends incomplete ones too.
 */
export function FormSections({
  form,
  facts,
  answers: initial,
  timeZone,
  problems: refused = [],
  draftKey,
  ...props
}: Props) {
  const t = useMessages(messages)
  const language = useLanguage()
  const context = useMemo(() => contextOf(facts), [facts])
  const { schema, layout } = useMemo(() => compileForm(form, context, language), [form, context, language])
  const fields = useMemo(() => new Map(fieldsOf(form).map((one) => [one.path.join('.'), one])), [form])
  const { answers, hidden, problems, commit, replace } = useAnswers(form, context, initial)
  const { said, sentences, all, left, touch, leave, sayAll } = useProblems(
    problems,
    fields,
    answers,
    language,
    refused.length > 0,
  )
  const draft = useDraft(answers, draftKey, props.onDraft)

  const sections = layout.sections.filter(({ fields }) => fields.some(({ name }) => !hidden.has(`/${name}`)))
  const [chosen, setChosen] = useState(props.section ?? said[0]?.section)
  const stepwise = sections.length > 2 && fields.size > onOnePage
  const current = Math.max(
    0,
    sections.findIndex(({ name }) => name === chosen),
  )
  const heading = useRef<HTMLHeadingElement>(null)
  const summary = useRef<HTMLDivElement>(null)
  const root = useRef<HTMLDivElement>(null)
  const [target, setTarget] = useState<readonly (string | number)[] | 'heading' | 'summary'>()

  const go = (section: string | undefined, to: typeof target = 'heading') => {
    const from = sections[current]?.name
    if (stepwise && from && section !== from) leave(from)
    if (section) setChosen(section)
    setTarget(to)
  }
  useEffect(() => {
    if (target === undefined) return
    if (target === 'heading') heading.current?.focus()
    else if (target === 'summary') summary.current?.focus()
    else focusAnswer(target)
    setTarget(undefined)
  }, [target])

  const { finish, resume } = draft
  useEffect(() => {
    resume()
    if (refused.length === 0) return
    sayAll()
    setTarget('summary')
  }, [refused, resume, sayAll])

  const mayLeave = useCallback(
    (mayBeIncomplete: boolean) => {
      const goes = mayBeIncomplete || said.length === 0
      if (goes) finish()
      else {
        sayAll()
        setTarget('summary')
      }
      return goes
    },
    [said, sayAll, finish],
  )
  useOwnerForm(root, mayLeave)

  const page = useMemo(
    () => ({ form, context, timeZone, fields, answers, hidden, sentences, commit, touch, upload: props.upload }),
    [form, context, timeZone, fields, answers, hidden, sentences, commit, touch, props.upload],
  )
  const states = sections.map(({ name, title }) => {
    const known = all || left.has(name)
    return { name, title, left: known ? said.filter((one) => one.section === name).length : undefined }
  })
  const shown = stepwise ? sections.slice(current, current + 1) : sections
  const [before, after] = [sections[current - 1], sections[current + 1]]

  return (
    <FormPageContext value={page}>
      <div ref={root} className={stepwise ? 'form-page form-steps' : 'form-page'}>
        <input type="hidden" name="answers" value={JSON.stringify(answers)} />
        {stepwise && <SectionNav sections={states} current={current} onGo={(section) => go(section)} />}
        <div className="form-body">
          <KeptNotice draftKey={draftKey} onRestore={replace} />
          {all && said.length > 0 && (
            <ErrorSummary problems={said} element={summary} onGo={({ section, path }) => go(section, path)} />
          )}
          <div className="form-line">
            <p className="field-note">{t.starLegend}</p>
            <SaveStatus state={draft.state} />
          </div>
          {shown.map((section) => (
            <FormSection key={section.name} section={section} schema={schema} heading={heading} />
          ))}
          {stepwise && (
            <div className="step-buttons">
              {before && <StepButton to={before.name} label={t.previous} className="quiet-button" onGo={go} />}
              {after && (
                <StepButton
                  to={after.name}
                  label={`${t.next}: ${after.title}`}
                  className="quiet-button step-next"
                  onGo={go}
                />
              )}
            </div>
          )}
        </div>
      </div>
    </FormPageContext>
  )
}

type StepProps = { to: string; label: string; className: string; onGo: (to: string) => void }

function StepButton({ to, label, className, onGo }: StepProps) {
  return (
    <button
      type="submit"
      name="section"
      value={to}
      formNoValidate
      className={className}
      onClick={(event) => {
        event.preventDefault()
        onGo(to)
      }}
    >
      {label}
    </button>
  )
}
