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
import { type FormPage, FormPageContext } from './form-page.ts'
import { FormSection } from './form-section.tsx'
import { KeptNotice } from './kept-notice.tsx'
import { SaveStatus } from './save-status.tsx'
import { SectionNav } from './section-nav.tsx'
import { StepButtons } from './step-buttons.tsx'
import { useAnswers } from './use-answers.ts'
import { useDraft } from './use-draft.ts'
import { useOwnerForm } from './use-owner-form.ts'
import { useProblems } from './use-problems.ts'
import { useSteps } from './use-steps.ts'

type Props = {
  form: Form
  facts: CaseFacts
  answers: Answers
  /** IANA zone of the region: what a typed time of day means. */
  timeZone: string
  /** What the server found wrong with the answers just sent; a new list opens the summary. */
  problems?: readonly AnswerProblem[]
  /** Section to open first. */
  section?: string
  /** Saves a draft; rejects where the server did not take it. Without it nothing is saved in between. */
  onDraft?: (answers: Answers) => Promise<unknown>
  /** Names the draft in this browser: must differ by user, case and task. */
  draftKey: string
  upload?: FormPage['upload']
  uploadPage?: string
}

/** A form of so few fields and parts is shown as a whole. */
const onOnePage = 12
const none: readonly AnswerProblem[] = []

/**
 * The fields of a form, to stand inside `<Form method="post">` beside its buttons; `postedAnswers` reads what it
 * sends. A button with `formNoValidate` sends incomplete answers too.
 */
export function FormSections({ form, facts, timeZone, draftKey, upload, uploadPage, ...props }: Props) {
  const refused = props.problems ?? none
  const t = useMessages(messages)
  const language = useLanguage()
  const context = useMemo(() => contextOf(facts), [facts])
  const { schema, layout } = useMemo(() => compileForm(form, context, language), [form, context, language])
  const fields = useMemo(() => new Map(fieldsOf(form).map((one) => [one.path.join('.'), one])), [form])
  const { answers, hidden, problems, commit, replace } = useAnswers(form, context, props.answers)
  const judged = useRef({ refused, answers })
  if (judged.current.refused !== refused) judged.current = { refused, answers }
  const found = useMemo(() => {
    const here = new Set(problems.map((one) => one.code + one.path.join('/')))
    // The server may know better, but only of the answers it has seen.
    const only =
      answers === judged.current.answers ? refused.filter((one) => !here.has(one.code + one.path.join('/'))) : none
    return [...problems, ...only]
  }, [problems, refused, answers])
  const { said, sentences, all, left, touch, leave, sayAll } = useProblems(found, fields, answers, language)
  const { state, finish } = useDraft(answers, draftKey, props.onDraft)

  const sections = layout.sections.filter(({ fields }) => fields.some(({ name }) => !hidden.has(`/${name}`)))
  const stepwise = sections.length > 2 && fields.size > onOnePage
  const first = props.section ?? (refused.length > 0 ? said[0]?.section : undefined)
  const steps = useSteps(
    sections.map(({ name }) => name),
    first,
    leave,
  )
  const { current, go, toSummary } = steps
  const shown = stepwise ? sections.slice(current, current + 1) : sections

  useEffect(() => {
    if (refused.length === 0) return
    sayAll()
    toSummary()
  }, [refused, sayAll, toSummary])

  const root = useRef<HTMLDivElement>(null)
  const isComplete = problems.length === 0
  const mayLeave = useCallback(
    (mayBeIncomplete: boolean) => {
      const goes = mayBeIncomplete || isComplete
      if (goes) finish()
      else {
        sayAll()
        toSummary()
      }
      return goes
    },
    [isComplete, finish, sayAll, toSummary],
  )
  useOwnerForm(root, mayLeave)
  const [scripted, setScripted] = useState(false)
  useEffect(() => setScripted(true), [])

  const page = useMemo(
    () => ({ form, context, timeZone, fields, answers, hidden, sentences, commit, touch, upload, uploadPage }),
    [form, context, timeZone, fields, answers, hidden, sentences, commit, touch, upload, uploadPage],
  )
  const states = sections.map(({ name, title }) => {
    const known = all || left.has(name)
    return { name, title, left: known ? said.filter((one) => one.section === name).length : undefined }
  })

  return (
    <FormPageContext value={page}>
      <div ref={root} className={stepwise ? 'form-page form-steps' : 'form-page'}>
        <input type="hidden" name="answers" value={JSON.stringify(answers)} />
        {scripted && <input type="hidden" name="scripted" value="yes" />}
        {stepwise && <SectionNav sections={states} current={current} onGo={go} />}
        <div className="form-body">
          <KeptNotice draftKey={draftKey} onRestore={replace} />
          {all && said.length > 0 && (
            <ErrorSummary problems={said} element={steps.summary} onGo={({ section, path }) => go(section, path)} />
          )}
          <div className="form-line">
            <p className="field-note">{t.starLegend}</p>
            <SaveStatus state={state} />
          </div>
          {shown.map((section) => (
            <FormSection
              key={section.name}
              section={section}
              schema={schema}
              heading={stepwise ? steps.heading : undefined}
            />
          ))}
          {stepwise && (
            <noscript>
              {sections
                .filter((section) => !shown.includes(section))
                .map((section) => (
                  <FormSection key={section.name} section={section} schema={schema} />
                ))}
            </noscript>
          )}
          {stepwise && <StepButtons before={sections[current - 1]} after={sections[current + 1]} onGo={go} />}
        </div>
      </div>
    </FormPageContext>
  )
}
